-- Who works here: people, the workspaces that own everything, and how people sign in.
create table workspace (
  id uuid primary key,
  name varchar(120) not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version bigint not null
);

create table user_account (
  id uuid primary key,
  email varchar(254) not null,
  name varchar(120) not null,
  password_hash varchar(100),
  role varchar(10) not null check (role in ('USER', 'STAFF', 'ADMIN')),
  locale varchar(20) not null,
  email_confirmed_at timestamp with time zone,
  suspended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version bigint not null,
  constraint user_account_email unique (email)
);

create table membership (
  workspace_id uuid not null references workspace (id) on delete cascade,
  user_id uuid not null references user_account (id) on delete cascade,
  role varchar(10) not null check (role in ('OWNER', 'MEMBER')),
  created_at timestamp with time zone not null,
  primary key (workspace_id, user_id)
);

create index membership_user on membership (user_id);
