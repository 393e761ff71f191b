-- A death that is taken back opens the transition again that it closed, where it stood.
insert into allowed_transition (machine, from_status, to_status) values
  ('transition_episode', 'CLOSED_DECEASED', 'IN_FACILITY'), ('transition_episode', 'CLOSED_DECEASED', 'DISCHARGED'),
  ('transition_episode', 'CLOSED_DECEASED', 'CONTACTED'), ('transition_episode', 'CLOSED_DECEASED', 'CONTACT_ATTEMPTED'),
  ('transition_episode', 'CLOSED_DECEASED', 'SEEN');
