-- The one exception from "only grows": when a customer is erased, their traces go out of the words
-- of an entry. The entry stays, in its place and with its times, and so does what it was as a hash.

create table erased_entry (
  id     bigint generated always as identity primary key,
  place  text not null,
  entry  text not null,
  digest text not null,
  at     timestamptz not null default now()
);

create or replace function refuse_change() returns trigger language plpgsql as $$
declare
  erasing boolean := coalesce(current_setting('firebreak.erasing', true), '') = 'on';
begin
  if erasing and tg_op = 'UPDATE' and tg_table_name in ('crisis_event', 'assessment') then
    if (to_jsonb(new) - 'body' - 'english' - 'polish' - 'inputs')
        is distinct from (to_jsonb(old) - 'body' - 'english' - 'polish' - 'inputs') then
      raise exception '% keeps everything but its words', tg_table_name;
    end if;
    insert into erased_entry (place, entry, digest)
      values (tg_table_name,
        coalesce(to_jsonb(old) ->> 'crisis_id', '') || ' '
          || coalesce(to_jsonb(old) ->> 'n', to_jsonb(old) ->> 'id', ''),
        encode(sha256(convert_to(to_jsonb(old)::text, 'UTF8')), 'hex'));
    return new;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
