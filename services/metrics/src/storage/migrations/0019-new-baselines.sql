-- Limits of a chart are made anew from the month of a change only when somebody says so, with the change as the reason.
alter table pdsa_cycle add column new_baseline boolean not null default false;
