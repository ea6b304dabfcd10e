-- feeds: what was published last, also where lists are sorted by something else
create index content_item_published on content_item (type, status, published_at, id);
