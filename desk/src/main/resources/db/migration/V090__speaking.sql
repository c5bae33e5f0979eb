-- How words may come to the public by an exception, and who answers for it.

-- The ready wording that stands in a reply, letter by letter as it was put in.
create table reply_ready (
  reply_id bigint primary key references reply,
  stage    text not null,
  language text not null,
  words    text not null,
  put_by   text not null references person,
  put_at   timestamptz not null
);

-- A broken glass, or words that are to be said although the guard stops them.
create table reply_exception (
  id          bigint generated always as identity primary key,
  reply_id    bigint not null references reply,
  exception   text not null check (exception in ('GLASS', 'OVERRULING')),
  fingerprint text not null,
  kind        text not null,
  rules       text[] not null default '{}',
  why         text not null,
  by_id       text not null references person,
  at          timestamptz not null
);
create index reply_exception_reply on reply_exception (reply_id, id desc);
create trigger reply_exception_is_append_only before update or delete on reply_exception
  for each row execute function refuse_change();

-- A reader who changed words and agreed to them; whoever wrote them before sees what became of them.
create table reply_change (
  id          bigint generated always as identity primary key,
  reply_id    bigint not null references reply,
  before      text not null,
  fingerprint text not null,
  former      text not null references person,
  by_id       text not null references person,
  at          timestamptz not null
);
create index reply_change_reply on reply_change (reply_id, id desc);
create trigger reply_change_is_append_only before update or delete on reply_change
  for each row execute function refuse_change();
