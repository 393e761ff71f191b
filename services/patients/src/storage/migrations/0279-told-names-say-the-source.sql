-- Ids are unique within their source only: two hospitals may both send Observation/1, and other services may not take the
-- label, the retraction or the correction of the one for that of the other. What is told for the first time from now on is
-- named with its source; what was told before keeps its name until it is told again and another source's has the same.
alter table source_resource add column names_source boolean not null default false;
