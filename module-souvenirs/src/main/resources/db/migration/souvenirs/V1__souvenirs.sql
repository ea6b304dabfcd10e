create table souvenirs_souvenir (
  id      bigint        not null primary key references content_item (id) on delete cascade,
  craft   varchar(30),
  region  varchar(120),
  origin  varchar(2000),
  care    varchar(2000)
);
create index souvenirs_souvenir_craft on souvenirs_souvenir (craft, id);
create index souvenirs_souvenir_region on souvenirs_souvenir (region, id);
