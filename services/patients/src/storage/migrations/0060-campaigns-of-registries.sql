-- A campaign may mean whoever is in a registry when it is launched; patient_ids then is who that was when last looked.
alter table campaign add column registry_id text constraint campaign_registry references registry (id);
