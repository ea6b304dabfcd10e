-- Who may sign in to the administration.
create table portal_account (
  id             bigint        not null primary key,
  name           varchar(100)  not null,
  -- the name without regard to case, by which it is found and by which it is unique
  name_key       varchar(200)  not null,
  password_hash  varchar(300)  not null,
  created_at     timestamp     not null,
  constraint portal_account_name_key unique (name_key)
);

create table portal_account_role (
  account_id  bigint       not null references portal_account (id) on delete cascade,
  role        varchar(80)  not null,
  primary key (account_id, role)
);

-- Being signed in: kept here and not in one server's memory, so that it outlives the server.
-- Only the hash of the token is known; whoever reads this table can't sign in with it.
create table portal_sign_in (
  token_hash  varchar(64)  not null primary key,
  account_id  bigint       not null references portal_account (id) on delete cascade,
  created_at  timestamp    not null,
  expires_at  timestamp    not null
);
create index portal_sign_in_account on portal_sign_in (account_id);
create index portal_sign_in_expires_at on portal_sign_in (expires_at);

-- Failed attempts by (hashed) name and by (hashed) network address, whether or not an account exists.
create table portal_sign_in_attempt (
  source        varchar(64)  not null primary key,
  failures      integer      not null,
  last_at       timestamp    not null,
  paused_until  timestamp
);
create index portal_sign_in_attempt_last_at on portal_sign_in_attempt (last_at);

-- Who did what in the administration.
create table portal_audit (
  id           bigint        not null primary key,
  happened_at  timestamp     not null,
  account      varchar(100)  not null,
  action       varchar(60)   not null,
  subject      varchar(300)  not null
);
create index portal_audit_happened_at on portal_audit (happened_at, id);
