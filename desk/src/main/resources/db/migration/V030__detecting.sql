-- What the mentions add up to.

create table story_mention (
  brand_id text not null,
  seq      bigint not null,
  story_id text not null,
  primary key (brand_id, seq)
);
create index story_mentions on story_mention (brand_id, story_id);

create table signal (
  id       text primary key,
  brand_id text not null,
  story_id text,
  at       timestamptz not null,
  since    timestamptz not null,
  kind     text not null,
  body     jsonb not null,
  judged   text check (judged in ('right', 'wrong')),
  seen_at  timestamptz not null
);
create index signal_time on signal (brand_id, at desc);

create table detector_snapshot (
  brand_id text primary key,
  up_to    bigint not null,
  state    bytea not null,
  taken_at timestamptz not null
);
