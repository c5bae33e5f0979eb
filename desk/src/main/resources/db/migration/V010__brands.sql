-- What is protected, what it listens for, and who it is on each channel.

create table brand (
  id         text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name       text not null,
  zone       text not null,
  small_team boolean not null default true,
  drill      boolean not null default false,
  created_at timestamptz not null
);

create table watch (
  brand_id  text not null references brand,
  id        text not null,
  name      text not null,
  spec      jsonb not null,
  primary key (brand_id, id)
);

create table account (
  brand_id text not null references brand,
  channel  text not null,
  handle   text not null,
  service  text not null default '',
  primary key (brand_id, channel)
);

-- Passwords and keys of channels, sealed with the key file of the data folder.
create table secret (
  name   text primary key,
  sealed text not null
);
