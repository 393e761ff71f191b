import { addDays, localDateOf } from '@baton/clinical/calendar/local-time'
import { Chart } from '@baton/quality-measures/chart'
import type { PublishedMeasure } from '@baton/quality-measures/published-measure'
import type { ValueSets } from '@baton/quality-measures/value-sets'
import { GraphQLError } from 'graphql'
import type { MetricsDeps } from '../../deps.js'
import type { Measure } from '../../measures/measure.js'
import { casesOfPatient, type PublishedCase } from '../../measures/published/cases-of-patient.js'
import {
  dropCasesBefore,
  factsOfPatients,
  findCandidates,
  replaceCases,
  type Counted,
} from '../../storage/published-cases.js'

const PATIENTS_AT_A_TIME = 500
const KEPT_MS = 86_400_000

/**
 * Works out the cases of a published measure over the facts that were known at the window's instant, as far as the audience
 * may know of them, and keeps them for those who read them next. Any other measure finds its cases by SQL: nothing is done. Everything is read and counted
 * before the transaction begins.
 */
export async function countPublishedMeasure(
  deps: MetricsDeps,
  { code, published }: Measure,
  counted: Counted,
): Promise<void> {
  if (!published) return
  const valueSets = checkedSets(deps, published)
  const cases = await casesOf(deps, published, { valueSets, ...counted })
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    await dropCasesBefore(tx, new Date(now.getTime() - KEPT_MS))
    await replaceCases(tx, { code, now, ...counted }, cases)
  })
}

async function casesOf(
  { db }: MetricsDeps,
  published: PublishedMeasure,
  { valueSets, ...counted }: Counted & { readonly valueSets: ValueSets },
): Promise<readonly PublishedCase[]> {
  const { window } = counted
  const { from, until, timeZone } = window
  const period = { from: localDateOf(from, timeZone), to: addDays(localDateOf(until, timeZone), -1) }
  const codes = valueSets.codesOf(published.candidates.valueSets)
  const patientIds = await findCandidates(db, published.candidates, { codes, ...counted })
  const cases: PublishedCase[] = []
  for (let at = 0; at < patientIds.length; at += PATIENTS_AT_A_TIME) {
    const some = await factsOfPatients(db, patientIds.slice(at, at + PATIENTS_AT_A_TIME), counted)
    for (const [patientId, facts] of some) {
      const chart = new Chart(facts, { valueSets, period, timeZone })
      cases.push(...casesOfPatient(published, chart, { patientId, window }))
    }
  }
  return cases
}

/** The value sets of a published measure that were not given; none for any other measure. */
export function missingSets({ valueSets }: MetricsDeps, { published }: Measure): readonly string[] {
  return (published?.valueSets ?? []).filter((oid) => !valueSets.has(oid))
}

/** Nobody counts without a list: a measure whose lists are not at hand says so, and what to do. */
function checkedSets({ valueSets }: MetricsDeps, { cms, valueSets: needed }: PublishedMeasure): ValueSets {
  const missing = needed.filter((oid) => !valueSets.has(oid))
  if (missing.length === 0) return valueSets
  const whose =
    missing.length === needed.length
      ? 'none of its value sets were'
      : `${missing.length} of its ${needed.length} value sets were not`
  throw new GraphQLError(
    `${cms} is not counted: ${whose} given to the service. They are licensed and not shipped: an administrator downloads them as FHIR ValueSets (Value Set Authority Center, vsac.nlm.nih.gov), puts them into a folder, names it in MEASURE_VALUE_SETS and starts metrics again. Every other measure is counted without them.`,
    { extensions: { code: 'VALUE_SETS_MISSING', measure: cms, missing } },
  )
}
