-- What whoever was reached after a discharge answered to the questions of the call; empty where nobody asked, and before.
alter table transition_contact add column answers jsonb not null default '[]';
