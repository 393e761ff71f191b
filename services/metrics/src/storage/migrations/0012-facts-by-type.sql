-- Measures read facts by what they tell and when it happened, and the states of one subject in order.
create index fact_of_type on fact (type, occurred_at);
create index fact_of_subject on fact (subject_id, type, recorded_at);
