const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
export const LOINC = 'http://loinc.org'
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'

/** What a source says of a resource that it labels. */
export const labelled = (code: string) => ({ meta: { security: [{ system: ACT_CODE, code }] } })
const concept = (system: string, code: string) => ({ coding: [{ system, code }] })

/** A patient's chart in which a diagnosis, or a stay, is labelled or not, and much refers to it. */
export function chart(prefix: string, { diagnosis = {}, stay = {} }: { diagnosis?: object; stay?: object }) {
  const subject = { reference: `Patient/${prefix}` }
  const because = { reasonReference: [{ reference: `Condition/${prefix}-dx` }] }
  const encounter = { reference: `urn:uuid:${prefix}-stay` }
  return {
    patient: {
      resourceType: 'Patient',
      id: prefix,
      name: [{ family: prefix }],
      birthDate: '1970-01-01',
    },
    dx: {
      resourceType: 'Condition',
      id: `${prefix}-dx`,
      subject,
      code: concept(ICD10, 'B20'),
      ...diagnosis,
    },
    stay: {
      resourceType: 'Encounter',
      id: `${prefix}-stay`,
      status: 'finished',
      class: { code: 'AMB' },
      subject,
      period: { start: '2026-11-01T10:00:00Z', end: '2026-11-01T11:00:00Z' },
      ...stay,
    },
    drug: {
      resourceType: 'MedicationRequest',
      id: `${prefix}-drug`,
      status: 'active',
      intent: 'order',
      subject,
      medicationCodeableConcept: concept(RXNORM, '1747691'),
      ...because,
    },
    procedure: {
      resourceType: 'Procedure',
      id: `${prefix}-procedure`,
      status: 'completed',
      subject,
      code: concept('http://snomed.info/sct', '171121004'),
      ...because,
    },
    lab: {
      resourceType: 'Observation',
      id: `${prefix}-lab`,
      status: 'final',
      subject,
      code: concept(LOINC, '718-7'),
      encounter,
      effectiveDateTime: '2026-11-01T10:30:00Z',
      valueQuantity: { value: 12, unit: 'g/dL' },
    },
    report: {
      resourceType: 'DiagnosticReport',
      id: `${prefix}-report`,
      status: 'final',
      subject,
      code: concept(LOINC, '58410-2'),
      result: [{ reference: `Observation/${prefix}-lab` }],
    },
    claim: {
      resourceType: 'Claim',
      id: `${prefix}-claim`,
      status: 'active',
      use: 'claim',
      patient: subject,
      created: '2026-11-02',
      diagnosis: [{ sequence: 1, diagnosisReference: { reference: `Condition/${prefix}-dx` } }],
    },
    plan: {
      resourceType: 'CarePlan',
      id: `${prefix}-plan`,
      status: 'active',
      intent: 'plan',
      subject,
      addresses: [{ reference: `Condition/${prefix}-dx` }],
    },
    plain: {
      resourceType: 'Procedure',
      id: `${prefix}-plain`,
      status: 'completed',
      subject,
      code: concept('http://snomed.info/sct', '430193006'),
    },
  }
}
