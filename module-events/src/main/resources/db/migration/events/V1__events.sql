-- An event; its times are kept as given (RFC 5545), so that they can be exported and expanded again.
create table events_event (
  id              bigint        not null primary key references content_item (id) on delete cascade,
  kind            varchar(30)   not null,
  venue           varchar(2000),
  settlement      varchar(2000),
  region          varchar(120),
  schedule_note   varchar(2000),
  latitude        double precision,
  longitude       double precision,
  time_zone       varchar(60)   not null,
  all_day         boolean       not null,
  start_local     timestamp     not null,
  duration        varchar(30)   not null,
  rrule           varchar(500),
  rdates          varchar(8000),
  exdates         varchar(8000),
  date_basis      varchar(20)   not null,
  day_off         boolean,
  event_status    varchar(20)   not null,
  -- the last day on which it takes place, as far as it has been expanded
  last_day        date,
  expanded_until  date          not null
);
-- how many are still to come, of each kind and region
create index events_event_last_day on events_event (last_day, id);
create index events_event_kind on events_event (kind, last_day, id);
create index events_event_region on events_event (region, last_day, id);
create index events_event_expanded on events_event (expanded_until, id);

-- When events take place: their rules expanded up to a horizon.
create table events_occurrence (
  event_id     bigint     not null references events_event (id) on delete cascade,
  start_local  timestamp  not null,
  end_local    timestamp  not null,
  -- the same as instants, UTC; the end does not belong to it
  start_at     timestamp  not null,
  end_at       timestamp  not null,
  first_day    date       not null,
  last_day     date       not null,
  called_off   boolean    not null,
  moved_to     date,
  primary key (event_id, start_local)
);
create index events_occurrence_day on events_occurrence (first_day, event_id);
