-- Who changed what, and how words are folded for search.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table audit (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  who     text not null,
  act     text not null,
  subject text not null,
  detail  text not null
);
create index audit_subject on audit (subject, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger audit_is_append_only before update or delete on audit
  for each row execute function refuse_change();

-- Words folded for search: no case, no diacritics (also the Polish ł, which unaccent maps).
create function folded(words text) returns text
  language sql immutable parallel safe strict
  return lower(unaccent('unaccent'::regdictionary, words));
