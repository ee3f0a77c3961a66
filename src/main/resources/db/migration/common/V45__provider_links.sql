-- People known to an OpenID provider, by its own name for them; an account has one at each provider at most.
create table provider_link (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  user_id uuid not null references user_account (id) on delete cascade,
  -- what the provider said last, shown to the owner; nobody is found by it
  email varchar(254) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  primary key (issuer, subject),
  constraint provider_link_user unique (user_id, issuer)
);
