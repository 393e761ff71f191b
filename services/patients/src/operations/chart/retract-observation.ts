import { isPart2Label } from '@baton/auth/sensitivity'
import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { factTakenBack } from '../../clinical-facts/fact-of-row.js'
import type { ObservationRow } from '../../domain/observation.js'
import { findVisibleObservations } from '../../storage/observations.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import { isLookedAt } from '../../storage/stay-findings.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import type { Writing } from '../writing.js'
import type { RecordContext } from './begin-record.js'
import { retractRow } from './retract-row.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'

const schema = z.object({
  observationId: idOf('observation'),
  expectedVersion: version,
  reason: text(500),
  idempotencyKey,
})

/**
 * Takes back something that was measured wrongly or of somebody else: it stays as it was written down, and counts for no
 * score of a stay, tier, registry, goal or measure any more. The right value is recorded as a new one.
 */
export async function retractObservation(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { observationId: id, expectedVersion, reason } = parsed.value
  return change(context, { operation: 'retractObservation', input }, async (tx) => {
    const about = { noun: 'observation', row: 'encounter', id, expectedVersion, reason } as const
    const outcome = await retractRow({ tx, context }, { ...about, find: findVisibleObservations })
    if (!outcome.ok) return outcome
    const writing = { tx, deps: context }
    await tellRetracted(writing, outcome.value)
    const { patientId, code } = outcome.value
    const by = requireViewer(context).id
    if (isLookedAt(code.code)) await scoreStaysAgain(writing, { patientIds: [patientId], by })
    await recomputeTiers(writing, [patientId])
    return done({ id })
  })
}

/** Whoever was told of it hears that it was an error; of what Part 2 protects nobody was told. */
async function tellRetracted(writing: Writing, row: ObservationRow): Promise<void> {
  const { tx, deps } = writing
  const { id: observationId, patientId, encounterId } = row
  const labels = await findEncounterLabels(tx, encounterId === null ? [] : [encounterId])
  const label = labels.get(encounterId ?? '') ?? 'NONE'
  if (isPart2Label(label)) return
  await tellClinicalFacts(writing, [factTakenBack('Observation', observationId, patientId)])
  const at = deps.clock.now()
  const payload = { observationId, patientId, at: at.toISOString(), sensitivity: label }
  const about = { subject: observationId, patientId, occurredAt: at, recordedAt: at }
  await appendToOutbox(tx, [event('observation.retracted.v1', { ...about, payload })])
}
