-- When patients like to be called, as patients told last: the work queue shows it. After a merge the survivor's are told anew.
create table best_times (
  patient_id text constraint best_times_pkey primary key,
  hours jsonb not null,
  told_at timestamptz not null
);
