-- Where the orders of a brand are looked up; its password is kept among the secrets.

create table order_source (
  brand_id text primary key references brand,
  settings jsonb not null
);
