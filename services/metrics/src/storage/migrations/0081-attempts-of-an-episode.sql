-- Discharges and attempts are looked up by their episode and nothing else, a handful of rows each. By its hash an episode is
-- found in as many pages however long the history is; a tree grows a level now and then.
drop index contact_fact_of_episode, transition_fact_latest;
create index contact_fact_of_episode on contact_fact using hash (episode_id);
create index transition_fact_of_episode on transition_fact using hash (episode_id);
