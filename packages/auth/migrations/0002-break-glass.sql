-- Emergency access is a relationship too: for one patient, for an hour, and reviewed afterwards.
alter table care_relationship drop constraint care_relationship_kind_check;
alter table care_relationship add constraint care_relationship_kind_check
  check (kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM', 'BREAK_GLASS'));
