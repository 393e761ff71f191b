-- What measures of chronic illness look for, told from the codes of a fact: SNOMED CT, ICD-10-CM and LOINC codes that
-- say one thing. A change of the lists is a new migration that reindexes.
create function fact_kind(resource_type text, detail jsonb) returns text language sql immutable parallel safe as $$
  select case resource_type
    when 'Condition' then case
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system like_regex "icd-10-cm$" && @.code like_regex "^I10|^I1[136]"
             || @.system == "http://snomed.info/sct" && (@.code == "59621000" || @.code == "38341003" || @.code == "1201005" || @.code == "371125006" || @.code == "48146000"))') then 'hypertension'
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system like_regex "icd-10-cm$" && @.code like_regex "^E1[013]"
             || @.system == "http://snomed.info/sct" && (@.code == "44054006" || @.code == "46635009" || @.code == "73211009" || @.code == "127013003" || @.code == "422034002" || @.code == "190372001"))') then 'diabetes'
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system like_regex "icd-10-cm$" && @.code like_regex "^N18[.]?6|^Z99[.]?2|^Z94[.]?0"
             || @.system == "http://snomed.info/sct" && (@.code == "46177005" || @.code == "236435004" || @.code == "161665007"))') then 'end-stage-renal-disease'
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system like_regex "icd-10-cm$" && @.code like_regex "^O|^Z3[34]"
             || @.system == "http://snomed.info/sct" && (@.code == "77386006" || @.code == "72892002" || @.code == "47200007"))') then 'pregnancy' end
    when 'Procedure' then case
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system == "http://snomed.info/sct" && (@.code == "302497006" || @.code == "265764009" || @.code == "71192002" || @.code == "70536003"))') then 'end-stage-renal-disease' end
    when 'Observation' then case
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system == "http://loinc.org" && (@.code == "85354-9" || @.code == "55284-4" || @.code == "8480-6" || @.code == "8462-4"))') then 'blood-pressure'
      when jsonb_path_exists(detail, '$.codes[*] ? (@.system == "http://loinc.org" && (@.code == "4548-4" || @.code == "4549-2" || @.code == "17856-6" || @.code == "97506-0"))') then 'glycemic-status' end
    when 'MedicationDispense' then case when detail ? 'ingredients' then 'fill' end
    when 'Coverage' then 'coverage'
  end
$$;

alter table clinical_fact add column kind text generated always as (fact_kind(resource_type, detail)) stored;
create index clinical_fact_kind on clinical_fact (kind, patient_id, at) where kind is not null;
