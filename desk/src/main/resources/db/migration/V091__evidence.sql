-- What stood in public, kept as it stood.

create table evidence (
  crisis_id text not null references crisis,
  channel   text not null,
  post_id   text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  handle    text not null,
  words     text not null,
  posted_at timestamptz not null,
  record    text not null, -- letter by letter what the SHA-256 was taken over
  kept_by   text not null references person,
  kept_at   timestamptz not null,
  primary key (crisis_id, sha256)
);
create index evidence_time on evidence (crisis_id, kept_at);
create trigger evidence_is_append_only before update or delete on evidence
  for each row execute function refuse_change();
