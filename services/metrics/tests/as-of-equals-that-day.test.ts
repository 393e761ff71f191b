import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MEASURES } from '../src/measures/catalogue.js'
import { variedHistory } from './a-varied-history.js'
import { everyFigure } from './every-figure.js'
import { dataOf, jo, startMetrics, told, type Started } from './fixtures.js'

/** Those of CMS are worked out anew for each question and have their own tests. */
const COUNTED = MEASURES.filter(({ published }) => !published)

/** Evenings on which somebody looked; between them facts arrive late, are corrected and settled otherwise. */
const EVENINGS = ['2026-11-20', '2026-11-26', '2026-11-28', '2026-11-30'].map((day) => `${day}T17:00:00.000Z`)

const EVENING = '2026-11-30T17:00:00.000Z'

let start: Started
/** What was answered on each evening, by measure. */
const answered = new Map<string, Map<string, unknown>>()
beforeAll(async () => {
  start = await startMetrics()
  const waiting = [...variedHistory()].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
  for (const evening of EVENINGS) {
    start.clock.set(evening)
    while (waiting[0] && waiting[0].recordedAt <= new Date(evening)) {
      const event = waiting.shift()
      if (event) await start.subgraph.deliver(event)
    }
    answered.set(evening, await figures(null))
  }
}, 180_000)
afterAll(() => start.subgraph.close())

async function figures(asOf: string | null): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>()
  for (const { code } of COUNTED)
    found.set(code, dataOf(await start.subgraph.query(jo, everyFigure(code, asOf))))
  return found
}

test('the evenings differ, so that there is something to find again', () => {
  const changed = COUNTED.filter(({ code }) => {
    const seen = EVENINGS.map((evening) => JSON.stringify(answered.get(evening)?.get(code)))
    return new Set(seen).size > 1
  })
  expect(changed.length).toBeGreaterThan(COUNTED.length / 2)
})

const of = (seen: ReadonlyMap<string, unknown> | undefined) => Object.fromEntries(seen ?? [])

test.each(EVENINGS)(
  'as of %s every measure is what it was, with its groups and its cases',
  async (evening) => {
    expect(of(await figures(evening))).toEqual(of(answered.get(evening)))
  },
  120_000,
)

test('a merge makes one patient of two on every date, and once they are parted every date is as it was', async () => {
  const payload = { survivorId: 'patient_0', mergedId: 'patient_2', at: '2026-11-30T17:00:00Z', epoch: 0 }
  const about = { subject: 'patient_0', patientId: 'patient_0', at: payload.at, payload }
  const members = async () =>
    dataOf(await start.subgraph.query(jo, everyFigure('ed-visits-per-1000', EVENING)))?.['all'].denominator
  const before: number = await members()
  await start.subgraph.deliver(told('patient.merged.v1', about))
  expect(await members()).toBe(before - 1)
  await start.subgraph.deliver(told('patient.unmerged.v1', about))
  expect(of(await figures(EVENING))).toEqual(of(answered.get(EVENING)))
}, 120_000)
