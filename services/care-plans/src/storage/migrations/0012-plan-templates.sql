create table plan_template (
  code text not null,
  version int not null,
  title text not null,
  description text,
  problems jsonb not null,
  goals jsonb not null,
  tasks jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  constraint plan_template_pkey primary key (code, version)
);
revoke update, delete on plan_template from baton_care_plans;
