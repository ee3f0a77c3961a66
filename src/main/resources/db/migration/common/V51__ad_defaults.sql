-- What somebody's new ads begin with; without a row, what the application proposes.
create table ad_defaults (
  user_id uuid primary key references user_account (id) on delete cascade,
  formats varchar(200) not null,
  seconds integer not null,
  tone varchar(20) not null,
  voice varchar(50) not null,
  captions varchar(10) not null,
  updated_at timestamp with time zone not null
);
