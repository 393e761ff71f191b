import { referenceTo, type Resource } from './bundle.js'
import { uuidFor } from './random.js'
import type { Diagnosis } from './vocabulary.js'

/** A visit or stay, before it is printed as a FHIR Encounter. */
export interface Stay {
  /** Inpatient, emergency or ambulatory (v3-ActCode). */
  readonly class: 'IMP' | 'EMER' | 'AMB'
  /** RFC 3339 instants; no end means that the stay is still running. */
  readonly start: string
  readonly end?: string
  /** Where an inpatient stay ended (FHIR discharge-disposition); home if not said. */
  readonly disposition?: 'home' | 'snf' | 'rehab' | 'hosp' | 'exp'
  readonly reason: Diagnosis
}

const classNames = { IMP: 'inpatient encounter', EMER: 'emergency', AMB: 'ambulatory' } as const
const typeCodes = {
  IMP: { code: '183452005', display: 'Emergency hospital admission' },
  EMER: { code: '50849002', display: 'Emergency room admission' },
  AMB: { code: '185349003', display: 'Encounter for check up' },
} as const

/** FHIR Encounter; its id depends on patient, class and start, so a later bundle that ends the stay updates it. */
export function encounterResource(patient: Resource, hospital: Resource, stay: Stay): Resource {
  const id = uuidFor(`encounter ${patient.id} ${stay.class} ${stay.start}`)
  return {
    resourceType: 'Encounter',
    id,
    identifier: [{ use: 'official', system: 'urn:baton:visit', value: `V${id.slice(0, 8)}` }],
    status: stay.end ? 'finished' : 'in-progress',
    class: {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      code: stay.class,
      display: classNames[stay.class],
    },
    type: [{ coding: [{ system: 'http://snomed.info/sct', ...typeCodes[stay.class] }] }],
    subject: referenceTo(patient),
    period: { start: stay.start, ...(stay.end ? { end: stay.end } : {}) },
    reasonCode: [
      { coding: [{ system: 'http://snomed.info/sct', code: stay.reason.snomed }], text: stay.reason.text },
    ],
    serviceProvider: { ...referenceTo(hospital), display: hospital['name'] },
    ...(stay.class === 'IMP' ? acuteAdmission(stay) : {}),
  }
}

/** Inpatients here come through the emergency department: what LACE reads as an acute admission. */
function acuteAdmission(stay: Stay): object {
  const disposition = stay.disposition ?? 'home'
  const dischargeDisposition = {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/discharge-disposition', code: disposition }],
  }
  return {
    priority: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-ActPriority', code: 'EM', display: 'emergency' },
      ],
    },
    hospitalization: {
      admitSource: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/admit-source', code: 'emd' }],
        text: 'From accident/emergency department',
      },
      ...(stay.end ? { dischargeDisposition } : {}),
    },
  }
}
