-- What the matrix made of the signals, and what happened in each crisis.

create table crisis (
  id         text primary key,
  brand_id   text not null references brand,
  story_id   text,
  headline   text not null,
  stage      text not null,
  tier       text not null,
  opened_at  timestamptz not null,
  changed_at timestamptz not null,
  next_due   timestamptz
);
create index crisis_due on crisis (next_due);
create index crisis_open on crisis (brand_id, stage);

create table crisis_event (
  crisis_id  text not null references crisis,
  n          int not null,
  at         timestamptz not null,
  written_at timestamptz not null,
  kind       text not null,
  body       jsonb not null,
  primary key (crisis_id, n)
);

create trigger crisis_event_is_append_only before update or delete on crisis_event
  for each row execute function refuse_change();

create table assessment (
  id         bigint generated always as identity primary key,
  brand_id   text not null,
  story_id   text,
  crisis_id  text,
  tier       text not null,
  row_id     text not null,
  matrix     text not null,
  at         timestamptz not null,
  english    text not null,
  polish     text not null,
  announced  boolean not null,
  rows_held  text[] not null,
  inputs     jsonb not null
);
create index assessment_story on assessment (brand_id, story_id, at desc);

create trigger assessment_is_append_only before update or delete on assessment
  for each row execute function refuse_change();

-- Each deadline fires once.
create table clock_fired (
  clock_id  text primary key,
  crisis_id text not null references crisis,
  fired_at  timestamptz not null
);
