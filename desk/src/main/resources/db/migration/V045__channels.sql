-- What was said in drills; nothing here ever leaves the desk.

create table sandbox_said (
  command        text primary key,
  reply_id       text not null,
  target_channel text not null,
  target_id      text not null,
  words          text not null,
  at             timestamptz not null
);
create index sandbox_under on sandbox_said (target_channel, target_id, at);
