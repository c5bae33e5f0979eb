-- When a brand is expected to be louder than usual: what people announced, and whose holidays count.

create table campaign (
  id       bigint generated always as identity primary key,
  brand_id text not null references brand,
  name     text not null,
  from_at  timestamptz not null,
  until_at timestamptz not null,
  hashtags text[] not null default '{}',
  added_by text not null,
  added_at timestamptz not null,
  check (until_at > from_at)
);
create index campaign_brand on campaign (brand_id, until_at desc);

create table holiday_country (
  brand_id text primary key references brand,
  country  text not null check (country ~ '^[A-Z]{2}$')
);
