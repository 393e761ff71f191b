-- How much room a service has, as its agency said last (SDOH Clinical Care capacity codes).
alter table community_service
  add column capacity text constraint community_service_capacity
    check (capacity in ('CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ADDITIONAL_ASSESSMENT_REQUIRED')),
  add column available_slots int,
  add column capacity_at timestamptz;
