create table souvenirs_souvenir (
  id             bigint        not null primary key references content_item (id) on delete cascade,
  craft          varchar(30),
  origin         varchar(2000),
  region         varchar(120),
  heritage       varchar(20),
  heritage_list  varchar(30),
  heritage_year  integer,
  heritage_note  varchar(2000),
  care           varchar(2000),
  position       integer       not null
);
create index souvenirs_souvenir_craft on souvenirs_souvenir (craft, id);
create index souvenirs_souvenir_region on souvenirs_souvenir (region, id);
create index souvenirs_souvenir_heritage on souvenirs_souvenir (heritage, id);

create table souvenirs_souvenir_material (
  item_id   bigint       not null references souvenirs_souvenir (id) on delete cascade,
  material  varchar(30)  not null,
  primary key (item_id, material)
);
create index souvenirs_souvenir_material_material on souvenirs_souvenir_material (material, item_id);

create table souvenirs_souvenir_maker (
  item_id   bigint         not null references souvenirs_souvenir (id) on delete cascade,
  position  integer        not null,
  maker     varchar(2000)  not null,
  primary key (item_id, position)
);
