-- Words that may go out alone when nobody answers: agreed beforehand, for a place and a time.

create table preauthorised (
  id           bigint generated always as identity primary key,
  playbook     text not null,
  stage        text not null,
  language     text not null,
  brand_id     text references brand,
  channel      text,
  up_to        text not null check (up_to in ('T1', 'T2', 'T3', 'T4')),
  until_at     timestamptz not null,
  granted_by   text not null references person,
  granted_at   timestamptz not null,
  withdrawn_at timestamptz
);
