import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DomainEvent } from '@baton/events/event'
import { MEASURES } from '../src/measures/catalogue.js'
import { STRATIFIERS } from '../src/measures/stratifiers.js'
import { variedHistory } from './a-varied-history.js'
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

const COUNTS = `initialPopulation denominator numerator rate besides { code count } statistics { code value }
  strata { code denominator numerator statistics { code value } }`
const CASES = `cases(first: 100) { edges { node { id stratum startedAt dueAt doneAt inDenominator inNumerator reason } } }`

/** Everything that can be asked of a measure: with its cases, as it was known before, and by every group. */
function questions(code: string): string {
  // The measures of CMS are those of a year.
  const [start, end] = code.startsWith('CMS') ? ['2026-01-01', '2026-12-31'] : ['2026-11-01', '2026-11-30']
  const ask = (name: string, fields: string, more = ''): string =>
    `${name}: measureResult(code: "${code}", period: { start: "${start}", end: "${end}" }${more}) { ${fields} }`
  const groups = Object.keys(STRATIFIERS).map((group) => ask(group, COUNTS, `, stratifyBy: ${group}`))
  const before = ask('before', `${COUNTS} ${CASES}`, ', asOf: "2026-11-26T12:00:00Z"')
  return `{ ${ask('now', `${COUNTS} ${CASES}`)} ${before} ${groups.join(' ')} }`
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
  const { first, second } = await bothAnswers(questions(code))
  expect(first?.['now'].initialPopulation).toBeGreaterThan(0)
  expect(second).toEqual(first)
})

test.each([['summit-advantage'], ['summit-advantage-2']])(
  'the figures of payer %s do not depend on it either',
  async (payer) => {
    const { first, second } = await bothAnswers(report(payer))
    expect(first?.['priorAuthorizationReport'].expedited.received).toBeGreaterThan(0)
    expect(second).toEqual(first)
  },
)
