-- How often wrong passwords and one-time links were tried, so that a restart forgets nothing.

-- One row per account under which a password was tried: a person's id, or the hash of a name that nobody has.
create table password_attempts (
  account     text primary key,
  tries       int not null,
  last_at     timestamptz not null,
  waits_until timestamptz not null,
  refused     boolean not null default false
);

create index password_attempts_by_age on password_attempts (last_at);

-- When letters with a one-time link went to an address, within the last hour.
create table link_letters (
  address text primary key,
  sent    timestamptz[] not null
);
