-- The directory as it is imported from HSDS sources (Open Referral): where an entry came from, and what it says.
alter table agency
  add column source text,
  add column source_id text;
create unique index agency_by_source on agency (source, source_id) where source is not null;

alter table community_service
  add column source text,
  add column source_id text,
  add column eligibility text,
  add column minimum_age int,
  add column maximum_age int,
  add column schedules jsonb not null default '[]',
  add column locations jsonb not null default '[]',
  -- When the source last assured or changed it; older than a year it is not shown (domain.md 5.4).
  add column assured_on date;
create unique index community_service_by_source on community_service (source, source_id) where source is not null;

-- Where services are: a box over latitude and longitude finds what may be near, the great circle decides.
create table service_location (
  service_id text not null constraint service_location_service references community_service (id),
  position int not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (service_id, position)
);
create index service_location_by_place on service_location (latitude, longitude);

-- Every row that a source ever gave, as it gave it: nothing of a directory is lost, and a row that did not change is
-- known again.
create table directory_row (
  source text not null,
  file text not null,
  row_key text not null,
  content jsonb not null,
  imported_at timestamptz not null,
  primary key (source, file, row_key)
);
