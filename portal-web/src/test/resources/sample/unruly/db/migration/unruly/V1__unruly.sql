create table unruly_item (
  id  bigint  not null primary key references content_item (id) on delete cascade
);
