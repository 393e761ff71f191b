-- PostgreSQL counts what has grown by itself, but never what the partitions of a table have together (25.1.3 of its manual): after
-- an import the plans of the care gaps were those for empty tables, at ten times the cost (decision 0330). Facts are counted when
-- there are half as many again as the last time, so that counting stays a small part of what it saves.
create function count_facts_anew() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  facts regclass;
begin
  foreach facts in array array['fact', 'clinical_fact']::regclass[] loop
    if (select sum(n_live_tup) from pg_stat_user_tables join pg_inherits on inhrelid = relid where inhparent = facts)
        > 500 + 1.5 * (select greatest(reltuples, 0) from pg_class where oid = facts) then
      execute format('analyze %s', facts);
    end if;
  end loop;
end $$;
revoke execute on function count_facts_anew from public;
grant execute on function count_facts_anew to baton_metrics;
