-- Of whom a file says something with a label, and on which line last: until then nothing of theirs may be told or shown.
create table import_hold (
  job_id text not null constraint import_hold_job references import_job (id),
  name text not null,
  last_line int not null,
  is_waiting boolean not null default false,
  constraint import_hold_pkey primary key (job_id, name)
);

-- Lines about them, until the file has been read. Emptied when the import ends or is cancelled; nobody's record refers to them.
create table import_waiting_line (
  job_id text not null constraint import_waiting_line_job references import_job (id),
  name text not null,
  rank smallint not null,
  line int not null,
  text text not null,
  constraint import_waiting_line_pkey primary key (job_id, name, rank, line)
);
