-- Calls to providers that may cost money: each is there before it is sent, and says how it ended once it has. What was asked and
-- answered is not here. A call without an end was under way when its process died.
create table provider_call (
  id uuid primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  provider varchar(300) not null,
  model varchar(300) not null,
  purpose varchar(40) not null,
  state varchar(20) not null,
  trouble varchar(40),
  tokens_in integer default 0 not null,
  tokens_out integer default 0 not null,
  price numeric(14, 8) default 0 not null,
  millis bigint default 0 not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone
);

create index provider_call_workspace on provider_call (workspace_id, created_at);
