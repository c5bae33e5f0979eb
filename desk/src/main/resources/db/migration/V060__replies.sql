-- What we want to say in public, who agreed to it, and how it went out.

create table reply (
  id        bigint generated always as identity primary key,
  brand_id  text not null references brand,
  channel   text not null,
  handle    text not null,
  post_id   text not null,
  root_id   text not null,
  words     text not null default '' check (length(words) <= 10000),
  language  text not null,
  kind      text not null check (kind in ('SAFETY', 'HOLDING', 'SUBSTANCE', 'UPDATE', 'CORRECTION')),
  author_id text not null references person,
  writers   text[] not null,
  state     text not null check (state in ('DRAFT', 'WAITS', 'APPROVED', 'OUT', 'ASIDE')),
  since     timestamptz not null,
  remark    text,
  remark_by text,
  crisis_id text references crisis,
  version   int not null default 1,
  tab       text not null default ''
);
-- One pen per post: whoever else wants to answer it comes to the same page.
create unique index reply_open on reply (brand_id, channel, post_id)
  where state in ('DRAFT', 'WAITS', 'APPROVED');
create index reply_state on reply (state, since desc);
create index reply_crisis on reply (crisis_id);

create table reply_approval (
  id          bigint generated always as identity primary key,
  reply_id    bigint not null references reply,
  person_id   text not null references person,
  fingerprint text not null,
  kind        text not null,
  at          timestamptz not null,
  voided_at   timestamptz
);
create unique index reply_approval_once on reply_approval (reply_id, person_id)
  where voided_at is null;

create table publication (
  id           bigint generated always as identity primary key,
  reply_id     bigint not null references reply,
  brand_id     text not null,
  channel      text not null,
  root_id      text not null,
  command      text not null unique,
  state        text not null check (state in
    ('QUEUED', 'SENDING', 'THROTTLED', 'UNKNOWN', 'PUBLIC', 'REFUSED', 'WITHHELD')),
  queued_by    text not null,
  queued_at    timestamptz not null,
  attempts     int not null default 0,
  tried_at     timestamptz,
  next_at      timestamptz,
  external_id  text,
  permalink    text,
  published_at timestamptz,
  said         text not null default ''
);
-- One public reply per thread, whatever else goes wrong.
create unique index publication_once on publication (brand_id, channel, root_id)
  where state not in ('REFUSED', 'WITHHELD');
create index publication_due on publication (next_at) where next_at is not null;
create index publication_reply on publication (reply_id, id desc);
create index publication_time on publication (brand_id, published_at);

-- One row: whether anything of ours may leave the desk.
create table outgoing (
  one        boolean primary key default true check (one),
  stopped_at timestamptz,
  stopped_by text references person,
  why        text
);
insert into outgoing (one) values (true);
