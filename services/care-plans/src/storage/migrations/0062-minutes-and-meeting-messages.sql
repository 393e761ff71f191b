-- Minutes are signed by somebody who was there; from then on they stay, and amendments stand beside them.
alter table team_meeting
  add column minutes_signed_by text,
  add column minutes_signed_at timestamptz,
  add constraint team_meeting_minutes check ((minutes_signed_by is null) = (minutes_signed_at is null)
    and (minutes_signed_at is null or status = 'HELD'));

create function keep_signed_minutes() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A meeting is never deleted.' using errcode = 'check_violation';
  end if;
  if old.minutes_signed_at is not null and
     (to_jsonb(new) - array['version', 'patient_id']) is distinct from (to_jsonb(old) - array['version', 'patient_id']) then
    raise exception 'Signed minutes are never changed: amend them.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger team_meeting_kept before update or delete on team_meeting
  for each row execute function keep_signed_minutes();

create table minutes_amendment (
  id text primary key,
  patient_id text not null,
  meeting_id text not null constraint minutes_amendment_meeting references team_meeting (id),
  text text not null,
  reason text not null,
  author_id text not null,
  amended_at timestamptz not null
);
create index minutes_amendment_by_meeting on minutes_amendment (meeting_id, amended_at, id);
revoke update, delete on minutes_amendment from baton_care_plans;
create trigger minutes_amendment_follows_merge before insert on minutes_amendment
  for each row execute function row_follows_merge();

-- Why somebody is told. What is no longer true when its time comes is not sent.
alter table staff_message add column kind text;
update staff_message set kind = case when escalation_id is null then 'REMINDER' else 'ESCALATION' end;
alter table staff_message alter column kind set not null,
  add constraint staff_message_kind check (kind in ('ESCALATION', 'INVITATION', 'REMINDER', 'CANCELLATION'));
