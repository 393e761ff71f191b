-- Memberships follow a merge: a key of their own names them whosever they are, and two records that entered at one
-- instant may become one. `registry_membership_once_at_a_time` keeps them from being members twice.
alter table registry_membership add column id bigserial;
alter table registry_membership drop constraint registry_membership_pkey;
alter table registry_membership add constraint registry_membership_pkey primary key (id);
drop index registry_membership_newest;
create index registry_membership_newest on registry_membership (registry_id, entered_at desc, id desc);

-- How the survivor wanted to be reached before a merge and what both became, so that parting gives back what nobody
-- changed in between.
alter table patient_merge add column preferences jsonb;
