import type { MetricsDeps } from '../../deps.js'
import { runRule } from '../../storage/validation-issues.js'
import { advanceRun, lockOpenRun } from '../../storage/validation-runs.js'
import { VALIDATION_RULES } from '../../validation/catalogue.js'

/** Runs the next rule of a run, in one transaction with how far it brings the run. Whether there is more to do. */
export async function runNextRule({ db, clock }: MetricsDeps, runId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const run = await lockOpenRun(tx, runId)
    const rule = run ? VALIDATION_RULES[run.rulesDone] : undefined
    if (!run || !rule) return false
    const at = clock.now()
    const isLast = run.rulesDone + 1 >= VALIDATION_RULES.length
    await advanceRun(tx, runId, { outcome: await runRule(tx, rule, at), isLast, at })
    return !isLast
  })
}
