-- Which goals a received plan names: they may arrive before or after the plan.
create table received_plan_goal (
  resource_id text not null,
  care_plan_id text not null references care_plan (id),
  primary key (resource_id, care_plan_id)
);
