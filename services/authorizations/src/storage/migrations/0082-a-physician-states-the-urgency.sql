-- A plan may not refuse the hurry that a physician states (42 CFR 422.570(c)(2)(ii), 438.210(d)(2)(i)).
alter table prior_authorization add column physician_states_urgency boolean not null default false;
