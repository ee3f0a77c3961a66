-- A revision holds what was asked for, and the document once it is written.
create table ad_revision (
  ad_id uuid not null references ad (id) on delete cascade,
  revision integer not null,
  request json not null,
  document json,
  created_at timestamp with time zone not null,
  primary key (ad_id, revision)
);
