-- A problem that was noted from a form is as private as the form: it shows that there was one, and when.
update condition set sensitivity = form.sensitivity, version = condition.version + 1
  from assessment form
 where form.patient_id = condition.patient_id and form.assessed_at = condition.onset_at and form.sensitivity <> 'NONE'
   and condition.code ->> 'system' = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes'
   and condition.code ->> 'code' = any (form.positives) and condition.verification_status = 'unconfirmed'
   and condition.sensitivity = 'NONE';
