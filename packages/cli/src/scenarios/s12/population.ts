import { referenceTo, transaction, type Bundle, type Resource } from '@baton/synthetic/bundle'

/** Discharges and readmissions of Dec 2025 to Nov 2026, by month. */
export const MONTHS: readonly {
  readonly month: string
  readonly discharges: number
  readonly readmitted: number
}[] = [
  { month: '2025-12', discharges: 96, readmitted: 12 },
  { month: '2026-01', discharges: 104, readmitted: 15 },
  { month: '2026-02', discharges: 88, readmitted: 9 },
  { month: '2026-03', discharges: 110, readmitted: 14 },
  { month: '2026-04', discharges: 92, readmitted: 11 },
  { month: '2026-05', discharges: 101, readmitted: 13 },
  { month: '2026-06', discharges: 95, readmitted: 10 },
  { month: '2026-07', discharges: 108, readmitted: 16 },
  { month: '2026-08', discharges: 99, readmitted: 12 },
  { month: '2026-09', discharges: 90, readmitted: 8 },
  { month: '2026-10', discharges: 94, readmitted: 9 },
  { month: '2026-11', discharges: 100, readmitted: 24 },
]

const hospital: Resource = {
  resourceType: 'Organization',
  id: 's12-hospital',
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  name: 'Riverside General Hospital',
}

/** The record number of the first patient of a month. */
export const firstRecordOf = (month: string): string => `S12-${month}-0`

/** Everybody who left the hospital in the year: who comes back does so within the same month. */
export function yearOfStays(): readonly Bundle[] {
  return MONTHS.flatMap(({ month, discharges, readmitted }) =>
    Array.from({ length: discharges - readmitted }, (_, at) => personOf(month, at, at < readmitted)),
  )
}

function personOf(month: string, at: number, comesBack: boolean): Bundle {
  const id = `s12-${month}-${at}`
  const patient: Resource = {
    resourceType: 'Patient',
    id,
    identifier: [{ system: 'urn:baton:mrn', value: `S12-${month}-${at}` }],
    name: [{ family: `Riverside${at}`, given: ['Pat'] }],
    gender: at % 2 === 0 ? 'female' : 'male',
    birthDate: '1950-04-02',
    address: [
      {
        line: ['1 River Road'],
        city: 'Riverside',
        state: 'NY',
        postalCode: areaOf(at, comesBack),
        country: 'US',
      },
    ],
  }
  const stays = comesBack
    ? [stayOf(patient, 1, { month, from: 2, to: 5 }), stayOf(patient, 2, { month, from: 14, to: 18 })]
    : [stayOf(patient, 1, { month, from: 8, to: 12 })]
  return transaction([hospital, patient, ...stays])
}

/** In November: nobody comes back from 10001, four people from 11201, twenty from 14201. */
function areaOf(at: number, comesBack: boolean): string {
  if (comesBack) return at < 4 ? '11201' : '14201'
  return at < 46 ? '11201' : '10001'
}

interface Days {
  readonly month: string
  readonly from: number
  readonly to: number
}

function stayOf(patient: Resource, number: number, { month, from, to }: Days): Resource {
  const at = (day: number): string => `${month}-${String(day).padStart(2, '0')}T15:00:00Z`
  return {
    resourceType: 'Encounter',
    id: `${patient.id}-${number}`,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
    type: [{ coding: [{ system: 'http://snomed.info/sct', code: '183452005' }] }],
    subject: referenceTo(patient),
    period: { start: at(from), end: at(to) },
    serviceProvider: referenceTo(hospital),
  }
}
