-- Where appointments stand, as referrals tells it, and which message reminds of which: what no longer holds when its
-- time comes is not sent.
create table known_appointment (
  appointment_id text constraint known_appointment_pkey primary key,
  status text not null,
  start_at timestamptz not null,
  told_at timestamptz not null
);

create table appointment_reminder (
  attempt_id text constraint appointment_reminder_pkey primary key
    constraint appointment_reminder_attempt references contact_attempt (id),
  appointment_id text not null,
  start_at timestamptz not null
);
