-- What people are woken for, whom it woke, and what became of each letter on each route.

create table duty_alarm (
  id          bigint generated always as identity primary key,
  cause       text not null unique,
  brand_id    text references brand,                 -- absent when somebody tests their own routes
  crisis_id   text references crisis,
  tier        text not null,
  paging      jsonb not null,
  english     text not null,
  polish      text not null,
  raised_at   timestamptz not null,
  next_at     timestamptz,                           -- when to look again; absent when nothing is left
  answered_by text references person,
  ended_at    timestamptz,
  ended_why   text check (ended_why in ('ANSWERED', 'SUPERSEDED', 'OVER')),
  check ((ended_at is null) = (ended_why is null)),
  check (answered_by is null or ended_why = 'ANSWERED')
);
create index duty_alarm_due on duty_alarm (next_at) where ended_at is null;
create index duty_alarm_brand on duty_alarm (brand_id, raised_at desc);
create index duty_alarm_crisis on duty_alarm (crisis_id) where ended_at is null;

create table duty_page (
  id        text primary key,                        -- made of alarm, round, rung and person
  n         bigint generated always as identity unique,
  alarm_id  bigint not null references duty_alarm,
  round     int not null,
  rung      int not null,
  person_id text not null references person,
  means     text not null,
  paged_at  timestamptz not null
);
create index duty_page_alarm on duty_page (alarm_id);

-- How a person can be reached besides e-mail.
create table duty_route (
  id         text primary key,
  person_id  text not null references person,
  kind       text not null check (kind in ('NTFY', 'WEB_PUSH')),
  address    text not null,
  device     text not null,
  public_key text not null default '',
  auth       text not null default '',
  keeps      boolean not null default false,         -- whether the ntfy server was seen to keep messages
  added_at   timestamptz not null
);
create index duty_route_person on duty_route (person_id);

create table duty_delivery (
  id         text primary key,                       -- made of page and route
  page_id    text not null references duty_page,
  route_id   text not null,
  kind       text not null check (kind in ('EMAIL', 'NTFY', 'WEB_PUSH')),
  address    text not null,
  state      text not null check (state in ('READY', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
  attempts   int not null default 0,
  next_at    timestamptz not null,
  sending_at timestamptz,
  worker     text not null default '',
  detail     text not null default '',
  unique (page_id, route_id)
);
create index duty_delivery_due on duty_delivery (next_at) where state in ('READY', 'SENDING');
