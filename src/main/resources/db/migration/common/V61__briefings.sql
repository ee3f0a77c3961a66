-- The talk about an ad: what was said, and how far the interview is.
create table chat_message (
  ad_id uuid not null references ad (id) on delete cascade,
  stage varchar(10) not null,
  place integer not null,
  role varchar(10) not null,
  content varchar(8000) not null,
  created_at timestamp with time zone not null,
  primary key (ad_id, stage, place)
);

create table briefing (
  ad_id uuid primary key references ad (id) on delete cascade,
  notes varchar(20000) not null
);
