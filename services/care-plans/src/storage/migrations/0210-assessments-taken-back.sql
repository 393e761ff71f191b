-- Assessments that were entered in error: what they measured stays where it was added, and counts for nothing.
create table retracted_assessment (
  id text constraint retracted_assessment_pkey primary key,
  retracted_at timestamptz not null
);
create index goal_progress_by_assessment on goal_progress (assessment_id) where assessment_id is not null;
