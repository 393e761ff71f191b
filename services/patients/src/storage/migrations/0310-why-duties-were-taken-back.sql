-- Why a cover or an entry of the on-call list was taken back, if somebody said.
alter table coverage_assignment add column revoked_reason text;
alter table on_call add column revoked_reason text;
