-- How somebody wants to be reached. sms_consents: per topic (or * for all), GRANTED or REVOKED, when, by what means.
-- safe_channels: where others may read along, only these channels are used; null where all are safe.
create table contact_preference (
  patient_id text constraint contact_preference_pkey primary key constraint contact_preference_patient references patient (id),
  version int not null default 1,
  channels text[] not null,
  time_zone text,
  language text,
  voicemail_ok boolean not null,
  do_not_call boolean not null,
  global_opt_out boolean not null,
  hospice boolean not null default false,
  safe_channels text[],
  sms_consents jsonb not null,
  updated_at timestamptz not null
);

create table campaign (
  id text constraint campaign_pkey primary key,
  version int not null default 1,
  status text not null constraint campaign_status check (status in ('DRAFT', 'RUNNING', 'PAUSED', 'CANCELLED', 'COMPLETED')),
  name text not null,
  topic text not null,
  channel text not null constraint campaign_channel check (channel in ('SMS', 'EMAIL', 'LETTER', 'CALL')),
  template text not null,
  most_tries int not null constraint campaign_most_tries check (most_tries between 1 and 10),
  patient_ids text[] not null,
  created_by text not null,
  created_at timestamptz not null,
  launched_at timestamptz
);
create function campaign_moves() returns trigger language plpgsql as $$
begin
  if old.status = new.status or (old.status, new.status) in (('DRAFT', 'RUNNING'), ('DRAFT', 'CANCELLED'), ('RUNNING', 'PAUSED'),
    ('RUNNING', 'CANCELLED'), ('RUNNING', 'COMPLETED'), ('PAUSED', 'RUNNING'), ('PAUSED', 'CANCELLED')) then return new; end if;
  raise exception 'a campaign cannot go from % to %', old.status, new.status;
end $$;
create trigger campaign_moves before update of status on campaign for each row execute function campaign_moves();

create table campaign_step (
  campaign_id text not null constraint campaign_step_campaign references campaign (id),
  step int not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text,
  constraint campaign_step_pkey primary key (campaign_id, step)
);
revoke update, delete on campaign_step from baton_patients;

-- Everything that was sent, is to be sent, or was not sent and why; calls of people, too.
create table contact_attempt (
  id text constraint contact_attempt_pkey primary key,
  patient_id text not null constraint contact_attempt_patient references patient (id),
  campaign_id text constraint contact_attempt_campaign references campaign (id),
  topic text not null,
  step int not null,
  kind text not null constraint contact_attempt_kind check (kind in ('MESSAGE', 'REPLY', 'CALL')),
  channel text not null constraint contact_attempt_channel check (channel in ('SMS', 'EMAIL', 'LETTER', 'CALL')),
  status text not null constraint contact_attempt_status check (status in ('PLANNED', 'SENDING', 'SENT', 'SUPPRESSED', 'CALL_TASK', 'DONE', 'CANCELLED', 'FAILED')),
  denial text,
  outcome text,
  is_automated boolean not null,
  template text,
  language text,
  due_at timestamptz not null,
  sending_since timestamptz,
  attempted_at timestamptz,
  provider_message_id text constraint contact_attempt_provider_message unique,
  created_by text not null,
  created_at timestamptz not null
);
create unique index contact_attempt_by_step on contact_attempt (campaign_id, patient_id, step);
create index contact_attempt_by_patient on contact_attempt (patient_id, due_at, id);
create index contact_attempt_due on contact_attempt (due_at) where status in ('PLANNED', 'SENDING');

-- What people answered. The text is kept for the care team; a reply that comes twice is one.
create table inbound_reply (
  id text constraint inbound_reply_pkey primary key,
  provider_message_id text not null constraint inbound_reply_provider_message unique,
  patient_id text constraint inbound_reply_patient references patient (id),
  kind text not null constraint inbound_reply_kind check (kind in ('STOP', 'HELP', 'START', 'OTHER')),
  topic text,
  text text not null,
  received_at timestamptz not null
);
create index inbound_reply_by_patient on inbound_reply (patient_id, received_at);
