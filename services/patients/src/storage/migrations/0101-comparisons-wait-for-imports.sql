-- Comparing what an import adds while it runs would slow it down; a comparison waits for its end, but not for ever.
alter table duplicate_check add column noted_at timestamptz not null default clock_timestamp();
