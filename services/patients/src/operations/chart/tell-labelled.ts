import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { observationsOfStays } from '../../storage/observations.js'
import type { Writing } from '../writing.js'

/** What was told before and has another label now, by the name under which it was told. */
export interface Labelled {
  readonly recordId: string
  readonly patientId: string
  readonly type: string
  readonly label: Sensitivity
}

/** Kinds that other services keep; of all others they hear as facts, which carry their labels themselves. */
const KEPT_ELSEWHERE: ReadonlySet<string> = new Set([
  'CarePlan',
  'Goal',
  'CareTeam',
  'Claim',
  'ExplanationOfBenefit',
  'Observation',
  'Encounter',
])

/** Tells those who keep what they were told before under which label they keep it from now on. */
export async function tellLabelled({ tx, deps }: Writing, labelled: readonly Labelled[]): Promise<void> {
  const recordedAt = deps.clock.now()
  const events = labelled
    .filter(({ type }) => KEPT_ELSEWHERE.has(type))
    .map(({ recordId, patientId, type, label: sensitivity }) =>
      event('record.labelled.v1', {
        subject: recordId,
        patientId,
        occurredAt: recordedAt,
        recordedAt,
        payload: { recordId, patientId, type, sensitivity, at: recordedAt.toISOString() },
      }),
    )
  if (events.length > 0) await appendToOutbox(tx, events)
}

/** What was measured here in stays that have another label now carries it. */
export async function tellStaysLabelled(
  writing: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<void> {
  const observations = await observationsOfStays(writing.tx, [...stays.keys()])
  const labelled = observations.map(({ id, patientId, encounterId }) => ({
    recordId: id,
    patientId,
    type: 'Observation',
    label: stays.get(encounterId) ?? 'NONE',
  }))
  await tellLabelled(writing, labelled)
}
