-- What the channels told us.

create table source (
  id              text primary key,
  channel         text not null,
  brand_id        text references brand,
  settings        jsonb not null default '{}',
  enabled         boolean not null default true,
  cursor_position text,
  cursor_saved_at timestamptz,
  last_heard_at   timestamptz
);

create table post (
  channel        text not null,
  external_id    text not null,
  author_id      text not null,
  handle         text not null,
  author_name    text,
  followers      bigint,
  verified       boolean,
  author_since   timestamptz,
  words          text not null,
  words_cut_from integer,
  posted_at      timestamptz not null,
  heard_at       timestamptz not null,
  root_id        text not null,
  reply_to       text,
  quotes_id      text,
  permalink      text,
  links          text[] not null,
  stars          double precision,
  likes          bigint,
  reposts        bigint,
  replies        bigint,
  quotes         bigint,
  views          bigint,
  language       text not null,
  sentiment      real not null,
  complaint      real not null,
  arousal        real not null,
  harms          text[] not null,
  vulgar         boolean not null,
  clues          jsonb not null,
  edited_at      timestamptz,
  deleted_at     timestamptz,
  primary key (channel, external_id)
);
create index post_thread on post (channel, root_id);
create index post_author on post (channel, author_id);

create table mention (
  seq         bigint generated always as identity,
  brand_id    text not null,
  channel     text not null,
  external_id text not null,
  watches     text[] not null,
  at          timestamptz not null,
  heard_at    timestamptz not null,
  hostile     boolean not null,
  primary key (brand_id, channel, external_id)
);
create unique index mention_order on mention (brand_id, seq);
create index mention_time on mention (brand_id, at desc);

-- Posts that were deleted before or after we heard them; their words never come back.
create table gone (
  channel     text not null,
  external_id text not null,
  at          timestamptz not null,
  primary key (channel, external_id)
);

create table reaction (
  channel     text not null,
  act_id      text not null,
  external_id text not null,
  primary key (channel, act_id)
);

create table quarantine (
  id         bigint generated always as identity primary key,
  source_id  text not null,
  channel    text not null,
  place      text not null,
  reason     text not null,
  raw        text not null,
  heard_at   timestamptz not null,
  state      text not null default 'waiting' check (state in ('waiting', 'replayed', 'dismissed')),
  settled_at timestamptz,
  settled_by text
);
create unique index quarantine_once on quarantine (source_id, place, md5(raw));
create index quarantine_waiting on quarantine (state, id desc);

create table gap (
  id        bigint generated always as identity primary key,
  source_id text not null,
  from_at   timestamptz not null,
  until_at  timestamptz not null,
  why       text not null,
  unique (source_id, from_at, until_at)
);
