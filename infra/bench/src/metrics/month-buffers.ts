import { MEASURES } from '@baton/metrics/measures'
import { tallyStatement } from '@baton/metrics/tally'
import type pg from 'pg'
import { z } from 'zod'
import { jo } from './dashboard.js'

/** November 2026 in New York, as known at the end of the year, for somebody who reads cases. */
const MONTH = {
  audience: { viewer: jo, now: new Date('2026-12-31T12:00:00Z') },
  window: {
    from: new Date('2026-11-01T04:00:00Z'),
    until: new Date('2026-12-01T05:00:00Z'),
    asOf: new Date('2026-12-31T12:00:00Z'),
    timeZone: 'America/New_York',
  },
  slicing: { stratifyBy: null, facilityId: null },
} as const

/** What it takes to count a measure over the month. */
export interface Touched {
  readonly code: string
  readonly buffers: number
  readonly cases: number
  readonly ms: number
}

const node = z.object({ 'Shared Hit Blocks': z.number(), 'Shared Read Blocks': z.number() })
const explained = z.tuple([
  z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: node, 'Execution Time': z.number() })]) }),
])

/**
 * The buffers that each measure touches over a month, in the very statement that results are counted with; not those of
 * CMS, which are of a year and counted in code.
 */
export async function touchedByMonth(client: pg.Client): Promise<readonly Touched[]> {
  const found: Touched[] = []
  for (const measure of MEASURES.filter(({ published }) => !published)) {
    const { sql, parameters } = tallyStatement(measure, MONTH)
    const counted = await client.query<{ cases: number }>(
      `select max("initialPopulation") as cases from (${sql}) t`,
      [...parameters],
    )
    const answer = await client.query(`explain (analyze, buffers, timing off, format json) ${sql}`, [
      ...parameters,
    ])
    const [
      {
        'QUERY PLAN': [plan],
      },
    ] = explained.parse(answer.rows)
    found.push({
      code: measure.code,
      buffers: plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks'],
      cases: counted.rows[0]?.cases ?? 0,
      ms: plan['Execution Time'],
    })
  }
  return found
}
