-- What changed, for open streams: ids and types only. A row's id is the cursor that a client resumes from.
create table feed (
  id bigint generated always as identity primary key,
  topic text not null,
  subject text not null,
  at timestamptz not null default clock_timestamp()
);

create index feed_by_subject on feed (topic, subject, id);
create index feed_by_age on feed (at);
