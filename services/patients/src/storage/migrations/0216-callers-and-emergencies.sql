-- Who made an attempt: a call that a program or a campaign planned is made by a person.
alter table contact_attempt add column attempted_by text;

-- Why a supervisor launched a campaign past caps and quiet hours; null for all others.
alter table campaign add column emergency_reason text;
