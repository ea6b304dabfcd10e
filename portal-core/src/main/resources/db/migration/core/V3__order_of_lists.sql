-- One index for each direction of a list, because the embedded database reads none backwards.
drop index content_item_list;
drop index content_item_published;
-- lists: one type, what visitors may see, from a key on
create index content_item_list on content_item (type, status, sort_key desc, id desc);
create index content_item_list_rising on content_item (type, status, sort_key, id);
-- archives and feeds: what was published in a span of time, last or first
create index content_item_published on content_item (type, status, published_at desc, id desc);
create index content_item_published_rising on content_item (type, status, published_at, id);
