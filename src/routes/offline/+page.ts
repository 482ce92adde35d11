export const prerender = true;

/** Shown at other pages' addresses, so the app's script, which goes by the address, stays away. */
export const csr = false;
