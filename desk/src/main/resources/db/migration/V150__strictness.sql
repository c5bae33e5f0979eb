-- How strict each brand's detector is, what people said of its signals, and what it was too late for.

-- The newest row of a brand is in force; none means as shipped.
create table strictness (
  id       bigint generated always as identity primary key,
  brand_id text not null references brand,
  percent  int not null check (percent between 80 and 200 and percent % 10 = 0),
  pinned   boolean not null,
  set_by   text not null,
  set_at   timestamptz not null,
  english  text not null,
  polish   text not null
);
create index strictness_of_brand on strictness (brand_id, id desc);

create trigger strictness_is_append_only before update or delete on strictness
  for each row execute function refuse_change();

-- One judgement per person and signal; a person may change their own.
create table signal_judgement (
  signal_id text not null references signal,
  person_id text not null references person,
  verdict   text not null check (verdict in ('RIGHT', 'NOTHING')),
  at        timestamptz not null,
  primary key (signal_id, person_id)
);
alter table signal drop column judged;

-- A crisis that people found before any signal spoke.
create table missed_crisis (
  id       bigint generated always as identity primary key,
  brand_id text not null references brand,
  at       timestamptz not null,
  what     text not null check (length(what) between 1 and 400),
  noted_by text not null references person,
  noted_at timestamptz not null
);
create index missed_crisis_of_brand on missed_crisis (brand_id, noted_at desc);
