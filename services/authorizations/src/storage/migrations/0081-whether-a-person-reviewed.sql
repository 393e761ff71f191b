-- Whether a person looked at a request before it was decided, where the payer says so (PAS, ClaimResponseReviewer).
alter table determination add column human_reviewed boolean;
