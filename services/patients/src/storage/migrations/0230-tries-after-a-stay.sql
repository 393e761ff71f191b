-- The stay that somebody is called after: who may not know of it does not see the call.
alter table contact_attempt add column encounter_id text;
