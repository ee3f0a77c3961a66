-- Brands: what their ads have in common. An ad copies what it takes.
create table brand (
  id uuid primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  name varchar(60) not null,
  description varchar(2000) not null,
  tone varchar(20) not null,
  colours varchar(100) not null,
  logo_key varchar(500),
  logo_name varchar(300),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  version bigint not null
);

create index brand_workspace on brand (workspace_id);

create table product_image (
  brand_id uuid not null references brand (id) on delete cascade,
  place integer not null,
  media_key varchar(500) not null,
  name varchar(300) not null,
  cutout boolean not null,
  primary key (brand_id, place)
);
