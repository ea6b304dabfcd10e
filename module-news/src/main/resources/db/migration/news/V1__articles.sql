create table news_article (
  id                  bigint       not null primary key references content_item (id) on delete cascade,
  category            varchar(30)  not null,
  dateline            varchar(2000),
  agency              varchar(2000),
  photo_caption       varchar(4000),
  photo_from_archive  boolean      not null
);
-- lists and counts of a category; ids grow with time, so a category's newest articles lie together
create index news_article_category on news_article (category, id);
