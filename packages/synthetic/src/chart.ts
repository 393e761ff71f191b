import { transaction, type Bundle } from './bundle.js'
import { hospitalFor, payerOrganization } from './organizations.js'
import { conditionResource, coverageResource, patientResource, type Person } from './person.js'
import { encounterResource, type Stay } from './stay.js'
import type { Diagnosis } from './vocabulary.js'

/** All we know of one fictional person. */
export interface Chart {
  readonly person: Person
  readonly diagnoses: readonly Diagnosis[]
  readonly stays: readonly Stay[]
}

/** Print a chart as one FHIR transaction bundle. */
export function chartBundle(chart: Chart): Bundle {
  const patient = patientResource(chart.person)
  const payer = payerOrganization(chart.person.payer)
  const hospital = hospitalFor(Number.parseInt(patient.id.slice(0, 8), 16))
  return transaction([
    payer,
    hospital,
    patient,
    coverageResource(chart.person, patient, payer),
    ...chart.diagnoses.map((diagnosis) => conditionResource(patient, diagnosis, '2023-04-10')),
    ...chart.stays.map((stay) => encounterResource(patient, hospital, stay)),
  ])
}
