import { expect, test } from '@jest/globals'
import { runChaos } from '@baton/cli/chaos/run-chaos'
import { describeChaos } from '@baton/cli/chaos/report'

/*
 * Promise 2, attacked: the short run of `baton chaos`. Requests go to payers that fail in every way while processes,
 * Redis and Postgres are killed with -9; at the end each was taken once, and stands where its payer says.
 */
test('whatever dies and however a payer fails, every request has its effect once and no event is missing', async () => {
  const report = await runChaos({
    submissions: 150,
    seed: 20_261_130,
    kills: 20,
    killEveryMs: 1_500,
    say: () => undefined,
  })
  expect(report.problems).toEqual([])
  expect(report).toMatchObject({ submissions: 150, authorizations: 150, traces: 150, effects: 150 })
  expect(report.events).toMatchObject({ missing: 0, twice: 0 })
  const kills = Object.values(report.kills).reduce((sum, count) => sum + count, 0)
  expect(kills).toBeGreaterThanOrEqual(20)
  expect(Object.keys(report.faults).length).toBeGreaterThanOrEqual(8)
  process.stdout.write(`${describeChaos(report)}\n`)
}, 300_000)
