-- What a worker process may have under way at a payer at once. The sum of all shares never exceeds what the payer takes.
create table payer_share (
  payer_id text not null constraint payer_share_payer references payer (id),
  holder text not null,
  places int not null constraint payer_share_places check (places >= 0),
  valid_until timestamptz not null,
  constraint payer_share_pkey primary key (payer_id, holder)
);

-- Submissions wait in the order in which they are sent, so that the next of many thousands are found by the index alone.
alter table submission add column urgency int constraint submission_urgency check (urgency in (1, 2));
update submission s set urgency = case when a.priority = 'EXPEDITED' then 1 else 2 end
  from prior_authorization a where a.id = s.authorization_id;
alter table submission alter column urgency set not null;
drop index submission_due_of_payer;
create index submission_due_of_payer on submission (payer_id, urgency, next_attempt_at) where next_attempt_at is not null;

-- Places are counted by shares, not by leases.
drop index submission_leased;
