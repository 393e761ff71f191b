import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { dataOf, jo, told, type Started } from './fixtures.js'

/** What measures need of a resource. */
export type Clinical = Payload<'clinical-fact.recorded.v1'>['facts'][number]
type Fact = Omit<Clinical, 'id'> & { readonly id?: string }

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
export const loinc = (code: string) => ({ system: 'http://loinc.org', code })
export const icd10 = (code: string) => ({ system: ICD10, code })

/** One patient with some facts, told in one event. */
export async function patientWith(
  { subgraph }: Started,
  facts: readonly Fact[],
  { bornOn = '1950-01-01', recordedAt = '2026-11-30T12:00:00Z' } = {},
): Promise<string> {
  const patientId = newId('patient')
  const numbered = facts.map((fact, at) => ({ id: `${patientId}-${at}`, ...fact }))
  const payload = { patientId, facts: [{ type: 'Patient', id: patientId, bornOn }, ...numbered] }
  await subgraph.deliver(
    told('clinical-fact.recorded.v1', { subject: patientId, patientId, at: recordedAt, payload }),
  )
  return patientId
}

/** An encounter between two instants; noon in New York where only a day is said. */
export function encounter(kind: string, from: string, to = from, more: Partial<Clinical> = {}): Fact {
  const noon = (text: string) => (text.includes('T') ? text : `${text}T17:00:00Z`)
  return { type: 'Encounter', status: 'finished', class: kind, start: noon(from), end: noon(to), ...more }
}

/** What a measure came to over a period, November 2026 unless told. */
export async function counted(
  { subgraph }: Started,
  code: string,
  { start = '2026-11-01', end = '2026-11-30', asOf }: { start?: string; end?: string; asOf?: string } = {},
) {
  const answer = await subgraph.query(
    jo,
    `query ($code: String!, $period: PeriodInput!, $asOf: DateTime) { measureResult(code: $code, period: $period, asOf: $asOf) {
       initialPopulation denominator numerator rate exclusions { code count } exceptions { code count }
       besides { code count } statistics { code value } strata { code denominator numerator } } }`,
    { code, period: { start, end }, asOf },
  )
  const result = dataOf(answer)?.['measureResult']
  return { ...result, exclusions: present(result.exclusions), statistics: valuesOf(result.statistics) }
}

function present(counts: readonly { code: string; count: number }[]) {
  return Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]))
}

function valuesOf(statistics: readonly { code: string; value: number | null }[]) {
  return Object.fromEntries(statistics.map(({ code, value }) => [code, value]))
}
