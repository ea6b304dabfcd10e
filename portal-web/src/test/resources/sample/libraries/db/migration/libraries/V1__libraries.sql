create table libraries_library (
  id        bigint        not null primary key references content_item (id) on delete cascade,
  kind      varchar(30),
  region    varchar(120),
  address   varchar(2000),
  director  varchar(60)
);
create index libraries_library_kind on libraries_library (kind, id);
create index libraries_library_region on libraries_library (region, id);
