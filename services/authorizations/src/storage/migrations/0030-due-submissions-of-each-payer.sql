-- Due submissions are found payer by payer, so that one that takes few holds up no other.
create index submission_due_of_payer on submission (payer_id, next_attempt_at) where next_attempt_at is not null;
