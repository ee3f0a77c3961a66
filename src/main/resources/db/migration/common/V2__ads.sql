-- Ads, and every revision of their documents.
create table ad (
  id uuid primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  title varchar(120) not null,
  words varchar(6000) not null,
  state varchar(10) not null check (state in ('DRAFT', 'WAITING', 'MAKING', 'READY', 'FAILED', 'CANCELLED')),
  seconds integer not null,
  revision integer not null,
  poster varchar(500),
  preview varchar(500),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  keep_files boolean not null,
  version bigint not null
);

-- the dashboard: newest first
create index ad_workspace on ad (workspace_id, deleted_at, updated_at desc);
