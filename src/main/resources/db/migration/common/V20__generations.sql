-- What is made, how far it is, and what came of it. Every write of a run is fenced by its run_token.
create table generation (
  id uuid primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  ad_id uuid not null references ad (id) on delete cascade,
  revision integer not null,
  state varchar(10) not null check (state in ('PENDING', 'RUNNING', 'CANCELLING', 'COMPLETED', 'FAILED', 'CANCELLED')),
  stage varchar(20) not null,
  percent integer not null,
  attempt integer not null,
  run_token uuid,
  cancel_requested boolean not null,
  failure varchar(1000),
  ordered_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  updated_at timestamp with time zone not null
);

create index generation_ad on generation (ad_id, ordered_at desc);
create index generation_ordered on generation (workspace_id, ordered_at);
create index generation_state on generation (state);

create table stage_run (
  generation_id uuid not null references generation (id) on delete cascade,
  stage varchar(20) not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  primary key (generation_id, stage)
);

create table generation_clip (
  generation_id uuid not null references generation (id) on delete cascade,
  scene varchar(100) not null,
  position integer not null,
  title varchar(200) not null,
  starts double precision not null,
  seconds double precision not null,
  percent integer not null,
  thumbnail varchar(500),
  primary key (generation_id, scene)
);

create table generation_degradation (
  generation_id uuid not null references generation (id) on delete cascade,
  position integer not null,
  stage varchar(20) not null,
  scene varchar(100),
  requested varchar(500) not null,
  delivered varchar(500) not null,
  reason varchar(1000) not null,
  primary key (generation_id, position)
);

create table generation_output (
  generation_id uuid not null references generation (id) on delete cascade,
  position integer not null,
  name varchar(100) not null,
  media_key varchar(500) not null,
  bytes bigint not null,
  primary key (generation_id, position)
);
