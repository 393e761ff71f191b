-- The one instant that every process of a development stack shares. No row: the wall clock rules.
create table virtual_clock (
  only_row boolean primary key default true check (only_row),
  version int not null,
  -- Null: back to the wall clock.
  instant timestamptz,
  -- When it was set, by the wall clock: time ticks on from there.
  set_at timestamptz not null
);
insert into virtual_clock (version, instant, set_at) values (0, null, now());
revoke all on virtual_clock from baton_clock;
grant usage on schema public to baton_patients, baton_care_plans, baton_referrals, baton_authorizations, baton_metrics, baton_gateway, baton_relay;
grant select on virtual_clock to baton_clock, baton_patients, baton_care_plans, baton_referrals, baton_authorizations, baton_metrics, baton_gateway, baton_relay;
grant update on virtual_clock to baton_gateway;
