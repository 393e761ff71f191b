-- Pages of a campaign's contacts are read as they are due: without sorting all of them for each page.
create index contact_attempt_by_campaign on contact_attempt (campaign_id, due_at, id);
