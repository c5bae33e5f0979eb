-- What people changed in the map of how those who are against us see it; each change is a version.

create table empathy_edit (
  id       bigint generated always as identity primary key,
  brand_id text not null references brand,
  story_id text not null,                            -- empty for the whole talk about the brand
  version  int not null,
  quadrant text not null check (quadrant in ('THINK', 'FEEL', 'SAY', 'DO')),
  change   text not null check (change in ('ADDED', 'STRUCK', 'RESTORED')),
  item     text not null,                            -- a notion of the house, or a line of people
  words    text not null check (length(words) <= 300),
  why      text not null check (length(why) <= 300),
  by_id    text not null references person,
  at       timestamptz not null,
  unique (brand_id, story_id, version)
);
