-- Playbooks that people wrote or changed: every version is kept, because running crises keep theirs.

create table playbook_edition (
  playbook    text not null,
  version     text not null,
  n           bigint generated always as identity,
  state       text not null check (state in ('DRAFT', 'WAITS', 'IN_FORCE', 'PUT_ASIDE')),
  body        text not null,
  written_by  text not null references person,
  written_at  timestamptz not null,
  reviewed_by text references person,
  reviewed_at timestamptz,
  primary key (playbook, version),
  check (reviewed_by is null or reviewed_by <> written_by)
);

-- When people last looked at a playbook, or tried it in a drill.
create table playbook_look (
  id        bigint generated always as identity primary key,
  playbook  text not null,
  version   text not null,
  kind      text not null check (kind in ('REVIEWED', 'TESTED')),
  person_id text not null references person,
  at        timestamptz not null
);
create index playbook_look_latest on playbook_look (playbook, kind, at desc);
