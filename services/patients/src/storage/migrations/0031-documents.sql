-- Files of patients: what is known of them. The bytes lie in the document store under the document's id.
create table document (
  id text constraint document_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint document_patient references patient (id),
  encounter_id text constraint document_encounter references encounter (id),
  title text not null,
  kind jsonb,
  file_name text,
  content_type text not null,
  sensitivity text not null default 'NONE' constraint document_sensitivity
    check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')),
  status text not null constraint document_status check (status in ('AWAITING_UPLOAD', 'AVAILABLE')),
  sha256 text,
  bytes bigint,
  added_at timestamptz not null,
  added_by text not null,
  stored_at timestamptz,
  constraint document_is_whole check (status <> 'AVAILABLE' or (
    sha256 is not null and bytes is not null and stored_at is not null))
);
create index document_by_patient on document (patient_id, added_at desc, id desc);

-- What was stored never changes.
create function keep_documents() returns trigger language plpgsql as $$
begin
  if old.status = 'AVAILABLE' and (new.status, new.sha256, new.bytes, new.content_type, new.patient_id)
    is distinct from (old.status, old.sha256, old.bytes, old.content_type, old.patient_id) then
    raise exception 'document % is stored and does not change', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger documents_are_kept before update on document for each row execute function keep_documents();
revoke delete on document from baton_patients;
