-- Who changed an item last, so that colleagues can be told; null for what was never edited by hand.
alter table content_item add column changed_by varchar(100);
-- lists of editors: one type, whatever its state, what was changed last first, or last
create index content_item_changed on content_item (type, updated_at desc, id desc);
create index content_item_changed_rising on content_item (type, updated_at, id);

-- Each translation has a state of its own. Visitors see a text unless it is hidden.
alter table content_text add column hidden boolean default false not null;
-- when its words changed last; null for what was never edited by hand
alter table content_text add column changed_at timestamp;
-- when it was last known to say what the first language says
alter table content_text add column checked_at timestamp;

-- What somebody has typed and not yet saved: per person and item, as it stands in the form, with
-- its mistakes. An item that was never saved has a draft only; so no key leads to content_item.
create table content_draft (
  account_id    bigint        not null references portal_account (id) on delete cascade,
  item_id       bigint        not null,
  section       varchar(40)   not null,
  -- the version of the item that typing began with, -1 for a new one
  base_version  integer       not null,
  -- what the fields said then, as fingerprints
  base          varchar(20000) not null,
  kept_at       timestamp     not null,
  primary key (account_id, item_id)
);
create index content_draft_item on content_draft (item_id);

-- one row for each field, because a single one could not hold three long texts
create table content_draft_value (
  account_id  bigint         not null,
  item_id     bigint         not null,
  name        varchar(120)   not null,
  -- a long varchar, not a CLOB, as in content_text
  typed       varchar(1000000) not null,
  primary key (account_id, item_id, name),
  foreign key (account_id, item_id) references content_draft (account_id, item_id) on delete cascade
);
