import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DomainEvent } from '@baton/events/event'
import { MEASURES } from '../src/measures/catalogue.js'
import { variedHistory } from './a-varied-history.js'
import { everyFigure } from './every-figure.js'
import { dataOf, jo, startMetrics, type Started } from './fixtures.js'

let asTold: Started
let replayed: Started
beforeAll(async () => {
  const history = variedHistory()
  ;[asTold, replayed] = await Promise.all([startedWith(history), startedWith(otherwise(history))])
}, 120_000)
afterAll(async () => {
  await asTold.subgraph.close()
  await replayed.subgraph.close()
})

async function startedWith(history: readonly DomainEvent[]): Promise<Started> {
  const started = await startMetrics()
  for (const event of history) await started.subgraph.deliver(event)
  return started
}

/** The same events backwards, every third of them at the very start besides. */
function otherwise(history: readonly DomainEvent[]): readonly DomainEvent[] {
  return [...history.filter((_, at) => at % 3 === 0), ...history.toReversed()]
}

const SHARE = '{ numerator denominator rate }'
const FIGURES = `{ received approved ${SHARE} denied ${SHARE} partial ${SHARE} onTime ${SHARE} averageTime medianTime }`
const report = (payer: string): string => `{ priorAuthorizationReport(payer: "${payer}", year: 2026) {
  standard ${FIGURES} expedited ${FIGURES} approvedAfterAppeal ${SHARE} appealsOverturned ${SHARE} extendedAndApproved ${SHARE} } }`

async function bothAnswers(document: string) {
  const [first, second] = await Promise.all(
    [asTold, replayed].map(async ({ subgraph }) => dataOf(await subgraph.query(jo, document))),
  )
  return { first, second }
}

test.each(MEASURES.map(({ code }) => [code]))('%s does not depend on the order of events', async (code) => {
  const now = await bothAnswers(everyFigure(code, null))
  expect(now.first?.['all'].initialPopulation).toBeGreaterThan(0)
  expect(now.second).toEqual(now.first)
  const before = await bothAnswers(everyFigure(code, '2026-11-26T12:00:00Z'))
  expect(before.second).toEqual(before.first)
})

test.each([['summit-advantage'], ['summit-advantage-2']])(
  'the figures of payer %s do not depend on it either',
  async (payer) => {
    const { first, second } = await bothAnswers(report(payer))
    expect(first?.['priorAuthorizationReport'].expedited.received).toBeGreaterThan(0)
    expect(second).toEqual(first)
  },
)
