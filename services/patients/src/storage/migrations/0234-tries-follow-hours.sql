-- When a planned try would be due if no hours were liked: hours that are told later move it from there.
alter table contact_attempt add column not_before timestamptz;
update contact_attempt set not_before = due_at where status = 'PLANNED' and kind <> 'REPLY'
  and topic <> 'appointment-reminder'
  and not exists (select 1 from campaign where campaign.id = campaign_id and emergency_reason is not null);
