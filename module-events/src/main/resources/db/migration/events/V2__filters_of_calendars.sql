-- What calendars filter by and show, copied from the event: so one index finds and sorts it.
alter table events_occurrence add column kind varchar(30);
alter table events_occurrence add column region varchar(120);
alter table events_occurrence add column day_off boolean;
alter table events_occurrence add column event_status varchar(20);
alter table events_occurrence add column all_day boolean;

update events_occurrence set
  kind = (select e.kind from events_event e where e.id = event_id),
  region = (select e.region from events_event e where e.id = event_id),
  day_off = (select e.day_off from events_event e where e.id = event_id),
  event_status = (select e.event_status from events_event e where e.id = event_id),
  all_day = (select e.all_day from events_event e where e.id = event_id);

alter table events_occurrence alter column kind set not null;
alter table events_occurrence alter column event_status set not null;
alter table events_occurrence alter column all_day set not null;

create index events_occurrence_kind on events_occurrence (kind, first_day, event_id);
create index events_occurrence_region on events_occurrence (region, first_day, event_id);
