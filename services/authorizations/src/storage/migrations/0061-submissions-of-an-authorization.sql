-- The messages of an authorization are found at once; the unique index leaves out those that answer a question.
create index submission_of_authorization on submission (authorization_id);
-- What is due is found payer by payer.
drop index submission_due;
