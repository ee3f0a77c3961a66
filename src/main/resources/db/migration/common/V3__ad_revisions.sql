-- A revision holds what was asked for, and the document once it is written; both are JSON that only the application reads.
create table ad_revision (
  ad_id uuid not null references ad (id) on delete cascade,
  revision integer not null,
  request varchar(100000) not null,
  document varchar(1000000),
  created_at timestamp with time zone not null,
  primary key (ad_id, revision)
);
