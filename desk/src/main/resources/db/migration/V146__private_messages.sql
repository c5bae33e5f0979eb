-- Private messages that the desk hands to a channel, each exactly once.

create table care_sending (
  id          bigint generated always as identity primary key,
  case_id     bigint not null references care_case,
  by_id       text not null references person,
  purpose     text not null check (purpose in ('TALK', 'ALL_WELL', 'LOOK_AGAIN', 'HOW_WAS_IT')),
  words       text not null check (length(words) <= 10000),
  language    text not null,
  token       text unique,                          -- the same form sent twice sends once
  command     text not null unique,
  state       text not null check (state in
    ('QUEUED', 'SENDING', 'THROTTLED', 'UNKNOWN', 'SENT', 'REFUSED', 'WITHHELD')),
  queued_at   timestamptz not null,
  attempts    int not null default 0,
  tried_at    timestamptz,
  next_at     timestamptz,
  external_id text,
  said        text not null default ''
);
-- One message of a case at a time, so that none overtakes another and the window is counted right.
create unique index care_sending_once on care_sending (case_id)
  where state in ('QUEUED', 'SENDING', 'THROTTLED', 'UNKNOWN');
create index care_sending_due on care_sending (next_at) where next_at is not null;

-- What was written in private in drills.
create table sandbox_written (
  command text primary key,
  channel text not null,
  post_id text not null,
  words   text not null,
  begins  boolean not null,
  at      timestamptz not null
);
create unique index sandbox_written_once on sandbox_written (channel, post_id) where begins;
