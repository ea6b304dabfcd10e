-- What every item of content shares; a module's own table joins by id.
create table content_item (
  id             bigint        not null primary key,
  type           varchar(40)   not null,
  slug           varchar(120)  not null,
  status         varchar(20)   not null,
  sort_key       bigint        not null,
  published_at   timestamp,
  created_at     timestamp     not null,
  updated_at     timestamp     not null,
  illustration   varchar(200),
  source         varchar(500),
  verified       boolean       not null,
  lock_version   integer       not null,
  constraint content_item_address unique (type, slug)
);
-- lists: one type, what visitors may see, in order, from a key on
create index content_item_list on content_item (type, status, sort_key, id);
-- archives and feeds: what was published in a span of time, or last
create index content_item_published on content_item (type, status, published_at, id);

create table content_text (
  item_id  bigint        not null references content_item (id) on delete cascade,
  locale   varchar(10)   not null,
  title    varchar(600)  not null,
  summary  varchar(2000),
  -- a long varchar, not a CLOB: a list that reads CLOBs exhausts the memory of H2
  body     varchar(1000000),
  primary key (item_id, locale)
);

create table content_tag (
  item_id  bigint       not null references content_item (id) on delete cascade,
  tag      varchar(80)  not null,
  primary key (item_id, tag)
);
create index content_tag_tag on content_tag (tag, item_id);

create table content_reference (
  item_id   bigint        not null references content_item (id) on delete cascade,
  section   varchar(40)   not null,
  slug      varchar(120)  not null,
  position  integer       not null,
  primary key (item_id, section, slug)
);

-- addresses that an item had before
create table content_former_slug (
  type     varchar(40)   not null,
  slug     varchar(120)  not null,
  item_id  bigint        not null references content_item (id) on delete cascade,
  primary key (type, slug)
);

-- what every node follows to bring its caches up to date
create table change_log (
  id          bigint         not null primary key,
  created_at  timestamp      not null,
  tag         varchar(200)   not null
);
create index change_log_created_at on change_log (created_at, id);

create table portal_module (
  id       varchar(40)  not null primary key,
  enabled  boolean      not null
);

create table portal_section (
  id        varchar(40)  not null primary key,
  position  integer      not null
);

-- which demonstration content has been loaded
create table demonstration_load (
  section    varchar(40)  not null primary key,
  loaded_at  timestamp    not null
);
