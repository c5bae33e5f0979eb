-- What brands change about the reply guard. Every version stays; the highest number judges.
create table guard_rules (
  brand_id  text not null references brand,
  number    int not null,
  rules     jsonb not null,
  edit      jsonb not null,
  why       text not null,
  by_id     text not null references person,
  agreed_by text references person,
  at        timestamptz not null,
  primary key (brand_id, number)
);
create trigger guard_rules_is_append_only before update or delete on guard_rules
  for each row execute function refuse_change();

-- What would make the guard softer waits for a second person.
create table guard_proposal (
  id         bigint generated always as identity primary key,
  brand_id   text not null references brand,
  edit       jsonb not null,
  why        text not null,
  by_id      text not null references person,
  at         timestamptz not null,
  state      text not null default 'WAITS' check (state in ('WAITS', 'AGREED', 'REFUSED')),
  decided_by text references person,
  decided_at timestamptz
);
create index guard_proposal_waits on guard_proposal (brand_id, id) where state = 'WAITS';

-- Which rules judged these words, as number/edition; absent for words from before.
alter table reply_approval add column guard_rules text;
alter table publication add column guard_rules text;
alter table care_message add column guard_rules text;
