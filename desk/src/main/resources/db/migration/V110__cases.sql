-- One customer at a time: what happened to them, what we said in private, gave and promised.
-- Everything personal stands in columns that can be emptied; what remains says that it happened.

create table care_case (
  id           bigint generated always as identity primary key,
  brand_id     text not null references brand,
  channel      text not null,
  post_id      text not null,
  root_id      text not null,
  author_id    text not null,
  handle       text not null,
  author_name  text,
  contact      text not null default '',
  posted_at    timestamptz not null,
  crisis_id    text references crisis,
  owner_id     text references person,
  opened_by    text not null references person,
  opened_at    timestamptz not null,
  due_at       timestamptz not null,               -- when a person must have answered
  answered_at  timestamptz,                        -- when a person did
  alarmed_at   timestamptz,
  claim        text not null default 'UNVERIFIED'
    check (claim in ('UNVERIFIED', 'VERIFIED', 'PARTLY', 'REFUTED')),
  claim_found  text not null default '',
  order_number text not null default '',
  order_facts  jsonb not null default '{}',
  order_note   text not null default '',
  confirmed_at timestamptz,
  follow_up    text not null default 'NONE' check (follow_up in ('NONE', 'YES', 'NO')),
  stars        smallint check (stars between 1 and 5),
  stars_words  text not null default '',
  closed_at    timestamptz,
  erased_at    timestamptz
);
-- One case for one customer's post; whoever opens it again comes to the same page.
create unique index care_case_once on care_case (brand_id, channel, post_id);
create index care_case_author on care_case (channel, author_id);
create index care_case_open on care_case (due_at) where closed_at is null;

create table care_message (
  id       bigint generated always as identity primary key,
  case_id  bigint not null references care_case,
  at       timestamptz not null,
  by_id    text references person,                 -- absent for the customer's words
  way      text not null check (way in ('CHANNEL', 'EMAIL', 'PHONE')),
  purpose  text not null check (purpose in ('TALK', 'ALL_WELL', 'LOOK_AGAIN', 'HOW_WAS_IT')),
  words    text not null check (length(words) <= 10000),
  digest   text not null,                          -- SHA-256 of the words, which stays
  token    text unique                             -- the same form sent twice writes once
);
create index care_message_case on care_message (case_id, at, id);

create table care_goodwill (
  id         bigint generated always as identity primary key,
  case_id    bigint not null references care_case,
  what       text not null,
  cents      bigint not null check (cents >= 0),
  currency   text not null,
  state      text not null check (state in ('ASKED', 'GIVEN', 'REFUSED', 'ARRIVED', 'NOT_NEEDED')),
  asked_of   text,                                 -- the part that may say yes
  asked_by   text not null references person,
  asked_at   timestamptz not null,
  decided_by text references person,
  decided_at timestamptz,
  arrived_at timestamptz
);
create index care_goodwill_case on care_goodwill (case_id, id desc);

-- Promises to one customer. Those of a room stand on its timeline; the ledger reads both.
create table care_promise (
  id        text primary key,
  brand_id  text not null references brand,
  case_id   bigint references care_case,
  what      text not null,
  due       timestamptz not null,
  owner_id  text not null references person,
  made_at   timestamptz not null,
  kept_at   timestamptz,
  broken_at timestamptz,
  broken_why text not null default '',
  check (kept_at is null or broken_at is null)
);
create index care_promise_case on care_promise (case_id);
create index care_promise_open on care_promise (due) where kept_at is null and broken_at is null;

-- Alarms of promises, wherever they stand: one before the deadline and one at it.
create table promise_alarm (
  promise_id text not null,
  kind       text not null check (kind in ('SOON', 'DUE')),
  at         timestamptz not null,
  primary key (promise_id, kind)
);

-- What sounds like a promise in words of ours; a person says whether it is one.
create table promise_found (
  id         bigint generated always as identity primary key,
  brand_id   text not null references brand,
  source     text not null check (source in ('PUBLIC', 'PRIVATE')),
  source_id  bigint not null,
  start_at   int not null,
  what       text not null,
  due        timestamptz,
  unclear    text,
  written_at timestamptz not null,
  writer_id  text not null references person,
  case_id    bigint references care_case,
  crisis_id  text references crisis,
  state      text not null default 'OPEN' check (state in ('OPEN', 'PROMISED', 'DISMISSED')),
  settled_by text references person,
  settled_at timestamptz,
  unique (source, source_id, start_at)
);
create index promise_found_open on promise_found (brand_id, id) where state = 'OPEN';

create table promise_read (
  publication_id bigint primary key
);

-- That somebody was erased, by whom and how much went; nothing by which they could be known.
create table care_erasure (
  id        bigint generated always as identity primary key,
  brand_id  text not null references brand,
  digest    text not null,
  by_id     text not null references person,
  at        timestamptz not null,
  why       text not null,
  removed   jsonb not null
);
