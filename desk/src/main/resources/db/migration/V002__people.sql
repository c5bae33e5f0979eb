-- The people of the desk and how they prove who they are.

create table person (
  id            text primary key,
  name          text not null,
  email         text not null unique,
  role          text not null check (role in ('VIEWER', 'RESPONDER', 'APPROVER', 'COMMANDER', 'ADMIN')),
  language      text not null default 'en' check (language in ('en', 'pl')),
  zone          text not null default 'UTC',
  password_hash text,
  active        boolean not null default true,
  created_at    timestamptz not null
);

create table one_time_tokens (
  token_value varchar(36) primary key,
  username    text not null,
  expires_at  timestamp not null
);

create table user_entities (
  id           varchar(1000) primary key,
  name         varchar(100) not null,
  display_name varchar(200)
);

create table user_credentials (
  credential_id                varchar(1000) primary key,
  user_entity_user_id          varchar(1000) not null,
  public_key                   bytea not null,
  signature_count              bigint,
  uv_initialized               boolean,
  backup_eligible              boolean not null,
  authenticator_transports     varchar(1000),
  public_key_credential_type   varchar(100),
  backup_state                 boolean not null,
  attestation_object           bytea,
  attestation_client_data_json bytea,
  created                      timestamp,
  last_used                    timestamp,
  label                        varchar(1000) not null
);
