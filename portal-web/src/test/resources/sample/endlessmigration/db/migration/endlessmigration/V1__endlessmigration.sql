create table endlessmigration_item (
  id  bigint  not null primary key references content_item (id) on delete cascade
);
create alias endlessmigration_sleep for "java.lang.Thread.sleep(long)";
call endlessmigration_sleep(3600000);
