-- What a person of ours says an author is to us; the newest one counts. Gone when they are erased.

create table author_mark (
  id        bigint generated always as identity primary key,
  brand_id  text not null references brand,
  channel   text not null,
  author_id text not null,
  sort      text not null check (sort in
    ('UNHAPPY_CUSTOMER', 'MISGUIDED', 'RAGER', 'TROLL', 'FAKE', 'UNCLEAR')),
  why       text not null check (length(why) between 1 and 400),
  by_id     text not null references person,
  at        timestamptz not null
);
create index author_mark_author on author_mark (brand_id, channel, author_id, id desc);
