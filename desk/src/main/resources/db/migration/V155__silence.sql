-- Channels from which a brand is not heard: quiet for far too long, or cut off. Each is told once.

create table silence (
  id          bigint generated always as identity primary key,
  source_id   text not null,
  brand_id    text not null references brand,
  channel     text not null,
  kind        text not null check (kind in ('QUIET', 'CUT_OFF')),
  since       timestamptz not null,
  gap_seconds bigint,
  why         text not null default '',
  told_at     timestamptz not null,
  ended_at    timestamptz,
  check ((kind = 'QUIET') = (gap_seconds is not null)),
  unique (brand_id, channel, kind, since)
);
create unique index silence_open on silence (brand_id, channel, kind) where ended_at is null;
