-- What a payer has under way and was sent lately, counted before each send.
create index submission_leased on submission (payer_id, lease_until) where lease_until is not null;
create index submission_sent on submission (payer_id, sent_at);
