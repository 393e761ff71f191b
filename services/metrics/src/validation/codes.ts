import { latest } from './known-now.js'
import type { ValidationRule } from './validation-rule.js'

/** How codes of a system look; a code that does not look so is not one of it. */
const SHAPES: Readonly<Record<string, string>> = {
  'http://loinc.org': '^([0-9]{1,7}-[0-9]|L[AGLP][0-9]+-[0-9])$',
  'http://snomed.info/sct': '^[1-9][0-9]{5,17}$',
  'http://hl7.org/fhir/sid/icd-10-cm': '^[A-TV-Z][0-9][0-9AB]([.][0-9A-Z]{1,4})?$',
  'http://www.nlm.nih.gov/research/umls/rxnorm': '^[1-9][0-9]*$',
  'http://www.ama-assn.org/go/cpt': '^[0-9]{4}[0-9AFTMU]$',
  'http://hl7.org/fhir/sid/cvx': '^[0-9]{2,3}$',
}

const shapes = Object.entries(SHAPES)
  .map(([system, shape]) => `('${system}', '${shape}')`)
  .join(', ')

/** Codes that no measure will find. */
export const codeRules: readonly ValidationRule[] = [
  {
    code: 'unknown-code',
    name: 'A code that its system does not have',
    explanation: 'The code does not look like one of its code system: no measure finds the row.',
    severity: 'WARNING',
    subjectType: 'ClinicalFact',
    sql: `select c.resource_id as subject_id, c.patient_id, null::text as related_id from clinical_fact c
           where ${latest('c')} and exists (
             select from jsonb_array_elements(coalesce(c.detail -> 'codes', '[]') || coalesce(c.detail -> 'diagnoses', '[]')) k
               join (values ${shapes}) as known (system, shape) on known.system = k ->> 'system'
              where k ->> 'code' !~ known.shape)
           group by c.resource_id, c.patient_id`,
  },
  {
    code: 'missing-code',
    name: 'Nobody knows what it is',
    explanation: 'A condition, observation or procedure without a code: no measure finds the row.',
    severity: 'WARNING',
    subjectType: 'ClinicalFact',
    sql: `select c.resource_id as subject_id, c.patient_id, null::text as related_id from clinical_fact c
           where ${latest('c')} and c.resource_type in ('Condition', 'Observation', 'Procedure')
             and coalesce(jsonb_array_length(c.detail -> 'codes'), 0) = 0`,
  },
]
