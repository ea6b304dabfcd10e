create table tourism_site (
  id              bigint        not null primary key references content_item (id) on delete cascade,
  kind            varchar(30),
  settlement      varchar(2000),
  region          varchar(120),
  latitude        double precision,
  longitude       double precision,
  precision_code  varchar(20),
  position        integer       not null,
  year_from       integer,
  year_to         integer,
  epoch           varchar(2000),
  world_heritage  boolean
);
create index tourism_site_kind on tourism_site (kind, id);
create index tourism_site_region on tourism_site (region, id);
create index tourism_site_world_heritage on tourism_site (world_heritage, id);

create table tourism_heritage (
  id             bigint        not null primary key references content_item (id) on delete cascade,
  category       varchar(20),
  inscribed      integer       not null,
  reference      varchar(20),
  settlement     varchar(2000),
  transboundary  boolean,
  area           integer,
  buffer         integer,
  latitude       double precision,
  longitude      double precision,
  page           varchar(500),
  website        varchar(500)
);
create index tourism_heritage_category on tourism_heritage (category, id);
create index tourism_heritage_transboundary on tourism_heritage (transboundary, id);

create table tourism_heritage_extension (
  item_id   bigint   not null references tourism_heritage (id) on delete cascade,
  position  integer  not null,
  extended  integer  not null,
  primary key (item_id, position)
);

create table tourism_heritage_criterion (
  item_id    bigint       not null references tourism_heritage (id) on delete cascade,
  criterion  varchar(10)  not null,
  primary key (item_id, criterion)
);
create index tourism_heritage_criterion_criterion on tourism_heritage_criterion (criterion, item_id);

create table tourism_heritage_region (
  item_id  bigint        not null references tourism_heritage (id) on delete cascade,
  region   varchar(120)  not null,
  primary key (item_id, region)
);
create index tourism_heritage_region_region on tourism_heritage_region (region, item_id);

create table tourism_heritage_state (
  item_id   bigint      not null references tourism_heritage (id) on delete cascade,
  position  integer     not null,
  country   varchar(2)  not null,
  primary key (item_id, position)
);

create table tourism_heritage_point (
  item_id    bigint         not null references tourism_heritage (id) on delete cascade,
  position   integer        not null,
  name       varchar(2000)  not null,
  district   varchar(2000),
  latitude   double precision,
  longitude  double precision,
  primary key (item_id, position)
);

create table tourism_sanatorium (
  id              bigint        not null primary key references content_item (id) on delete cascade,
  settlement      varchar(2000),
  region          varchar(120),
  latitude        double precision,
  longitude       double precision,
  precision_code  varchar(20),
  position        integer       not null,
  for_children    boolean,
  district        varchar(2000),
  beds            integer,
  year_founded    integer,
  date_opened     date
);
create index tourism_sanatorium_region on tourism_sanatorium (region, id);
create index tourism_sanatorium_for_children on tourism_sanatorium (for_children, id);

create table tourism_sanatorium_profile (
  item_id  bigint       not null references tourism_sanatorium (id) on delete cascade,
  profile  varchar(30)  not null,
  primary key (item_id, profile)
);
create index tourism_sanatorium_profile_profile on tourism_sanatorium_profile (profile, item_id);

create table tourism_sanatorium_factor (
  item_id  bigint       not null references tourism_sanatorium (id) on delete cascade,
  factor   varchar(30)  not null,
  primary key (item_id, factor)
);
create index tourism_sanatorium_factor_factor on tourism_sanatorium_factor (factor, item_id);

create table tourism_monument (
  id              bigint        not null primary key references content_item (id) on delete cascade,
  kind            varchar(20),
  settlement      varchar(2000),
  region          varchar(120),
  latitude        double precision,
  longitude       double precision,
  precision_code  varchar(20),
  position        integer       not null,
  commemorates    varchar(2000),
  event_date      date,
  year_opened     integer,
  date_opened     date
);
create index tourism_monument_kind on tourism_monument (kind, id);
create index tourism_monument_region on tourism_monument (region, id);

create table tourism_monument_author (
  item_id   bigint         not null references tourism_monument (id) on delete cascade,
  position  integer        not null,
  role      varchar(20),
  name      varchar(2000)  not null,
  primary key (item_id, position)
);
