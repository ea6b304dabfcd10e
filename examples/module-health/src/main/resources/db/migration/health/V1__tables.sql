-- This file is never changed once it has run anywhere: V2__… changes what it made.
create table health_clinic (
  id  bigint  not null primary key references content_item (id) on delete cascade,
  address  varchar(2000),
  profile  varchar(40),
  latitude  double precision,
  longitude  double precision
);
create index health_clinic_profile on health_clinic (profile, id);
