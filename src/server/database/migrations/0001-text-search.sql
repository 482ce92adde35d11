-- What every room's search leans on: likeness of words, and letters without their accents.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
