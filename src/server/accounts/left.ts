/** Whose posts stay after they left: a member without a name, whom nobody can sign in as (0042-keep.sql). */
export const LEFT = '00000000-0000-4000-8000-000000000000';
