-- Versions of a brand's decision matrix, and which of them is in force from when.
create table matrix_version (
  brand_id    text not null references brand,
  name        text not null,
  sheet       jsonb not null,
  based_on    text not null,
  state       text not null check (state in ('DRAFT', 'SENT', 'APPROVED')),
  written_by  text not null,
  changed_at  timestamptz not null,
  sent_by     text,
  sent_at     timestamptz,
  reviewed_by text,
  reviewed_at timestamptz,
  sha256      text,
  seal        text,
  primary key (brand_id, name)
);

create function refuse_change_of_approved() returns trigger language plpgsql as $$
begin
  if old.state = 'APPROVED' then
    raise exception 'matrix % of % is approved and never changes', old.name, old.brand_id;
  end if;
  return coalesce(new, old);
end $$;

create trigger approved_matrix_never_changes before update or delete on matrix_version
  for each row execute function refuse_change_of_approved();

-- The last one that begins before a moment is in force then; no name means the shipped matrix.
create table matrix_in_force (
  id       bigint generated always as identity primary key,
  brand_id text not null references brand,
  name     text,
  from_at  timestamptz not null,
  put_by   text not null,
  put_at   timestamptz not null,
  foreign key (brand_id, name) references matrix_version (brand_id, name)
);
create index matrix_in_force_from on matrix_in_force (brand_id, from_at desc, id desc);

create trigger matrix_in_force_is_append_only before update or delete on matrix_in_force
  for each row execute function refuse_change();

-- Each assessment names the exact words of the matrix that made it.
alter table assessment add column matrix_sha256 text;
create index assessment_of_brand on assessment (brand_id, at desc);
create index assessment_of_crisis on assessment (crisis_id, at desc);

-- Who saw it differently than the matrix, and why.
create table assessment_override (
  id            bigint generated always as identity primary key,
  assessment_id bigint not null references assessment,
  crisis_id     text not null references crisis,
  person_id     text not null,
  at            timestamptz not null,
  act           text not null,
  tier          text,
  why           text not null
);
create index assessment_override_of on assessment_override (assessment_id);

create trigger assessment_override_is_append_only before update or delete on assessment_override
  for each row execute function refuse_change();
