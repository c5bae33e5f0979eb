-- What circulates about us in a crisis, whether it is so, and what we may say of it.

create table claim (
  id        bigint generated always as identity primary key,
  crisis_id text not null references crisis
);
create index claim_crisis on claim (crisis_id, id);

create table claim_event (
  claim_id bigint not null references claim,
  n        int not null,
  at       timestamptz not null,
  kind     text not null,
  body     jsonb not null,
  primary key (claim_id, n)
);

-- A history only grows. When a customer is erased, their traces go out of its words, as they do out
-- of a timeline: the entry stays in its place, and what it was stays as a hash.
create function claim_history_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and coalesce(current_setting('firebreak.erasing', true), '') = 'on'
      and (to_jsonb(new) - 'body') is not distinct from (to_jsonb(old) - 'body') then
    insert into erased_entry (place, entry, digest)
      values (tg_table_name, old.claim_id || ' ' || old.n,
        encode(sha256(convert_to(to_jsonb(old)::text, 'UTF8')), 'hex'));
    return new;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger claim_event_is_append_only before update or delete on claim_event
  for each row execute function claim_history_only_grows();
