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

interface Hospital {
  /** Before the numbers of its patients' records. */
  readonly records: string
  readonly family: string
  readonly organization: Resource
}

const riverside = hospitalOf('S12', 'Riverside', '1234567893')
/** So that Riverside is not the only large hospital: beside a small one an analyst could else have the small one's numbers. */
const lakeside = hospitalOf('S12L', 'Lakeside', '1245319599')

function hospitalOf(records: string, family: string, npi: string): Hospital {
  const organization: Resource = {
    resourceType: 'Organization',
    id: `${records.toLowerCase()}-hospital`,
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: npi }],
    name: `${family} General Hospital`,
  }
  return { records, family, organization }
}

/** The record number of the first patient of Riverside in a month. */
export const firstRecordOf = (month: string): string => `S12-${month}-0`

/** Everybody who left Riverside in the year, and Lakeside in November: who comes back does so within the same month. */
export function yearOfStays(): readonly Bundle[] {
  return [
    ...MONTHS.flatMap((month) => monthOf(riverside, month)),
    ...monthOf(lakeside, { month: '2026-11', discharges: 40, readmitted: 12 }),
  ]
}

function monthOf(hospital: Hospital, { month, discharges, readmitted }: (typeof MONTHS)[number]): Bundle[] {
  return Array.from({ length: discharges - readmitted }, (_, at) =>
    personOf(hospital, month, { at, comesBack: at < readmitted }),
  )
}

function personOf(
  { records, family, organization }: Hospital,
  month: string,
  { at, comesBack }: { at: number; comesBack: boolean },
): Bundle {
  const record = `${records}-${month}-${at}`
  const patient: Resource = {
    resourceType: 'Patient',
    id: record.toLowerCase(),
    identifier: [{ system: 'urn:baton:mrn', value: record }],
    name: [{ family: `${family}${at}`, given: ['Pat'] }],
    gender: at % 2 === 0 ? 'female' : 'male',
    birthDate: '1950-04-02',
    address: [
      {
        line: ['1 River Road'],
        city: family,
        state: 'NY',
        postalCode: areaOf(at, comesBack),
        country: 'US',
      },
    ],
  }
  const times = comesBack
    ? [
        { month, from: 2, to: 5 },
        { month, from: 14, to: 18 },
      ]
    : [{ month, from: 8, to: 12 }]
  const stays = times.map((days, index) =>
    stayOf(patient, `${patient.id}-${index + 1}`, { ...days, organization }),
  )
  return transaction([organization, patient, ...stays])
}

/** In November, of Riverside: nobody comes back from 10001, four people from 11201, twenty from 14201. */
function areaOf(at: number, comesBack: boolean): string {
  if (comesBack) return at < 4 ? '11201' : '14201'
  return at < 46 ? '11201' : '10001'
}

interface Days {
  readonly organization: Resource
  readonly month: string
  readonly from: number
  readonly to: number
}

function stayOf(patient: Resource, id: string, { organization, month, from, to }: Days): Resource {
  const at = (day: number): string => `${month}-${String(day).padStart(2, '0')}T15:00:00Z`
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
    type: [{ coding: [{ system: 'http://snomed.info/sct', code: '183452005' }] }],
    subject: referenceTo(patient),
    period: { start: at(from), end: at(to) },
    serviceProvider: referenceTo(organization),
  }
}
