-- The appointments of a month are found by when they start: a measure of them touches that month only.
create index fact_appointment_start on fact ((payload ->> 'startAt')) where type = 'appointment.moved.v1';
