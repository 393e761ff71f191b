-- Colleagues who work together.
create table staff_team (
  id text constraint staff_team_pkey primary key,
  version int not null default 1,
  name text not null
);
create unique index staff_team_by_name on staff_team (lower(name));

create table staff_team_member (
  team_id text not null constraint staff_team_member_team references staff_team (id),
  practitioner_id text not null constraint staff_team_member_practitioner references practitioner (id),
  constraint staff_team_member_pkey primary key (team_id, practitioner_id)
);
create index staff_team_member_by_practitioner on staff_team_member (practitioner_id);
