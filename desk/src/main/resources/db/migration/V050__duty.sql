-- Who is on duty in which hours of the week, and which parts people play for a brand.

create table duty_shift (
  id         bigint generated always as identity primary key,
  brand_id   text not null references brand,
  weekday    smallint not null check (weekday between 1 and 7),
  from_time  time not null,
  until_time time not null,
  primary_id text not null references person,
  backup_id  text references person,
  check (backup_id is distinct from primary_id)
);
create index duty_shift_brand on duty_shift (brand_id, id);

create table duty_part (
  brand_id  text not null references brand,
  person_id text not null references person,
  role      text not null,
  primary key (brand_id, person_id, role)
);
