import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { factOfCondition, factOfObservation, factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { assessmentsOfStays } from '../../storage/assessments.js'
import { conditionsEnteredInStays } from '../../storage/conditions.js'
import { observationsEnteredInStays, observationsOfStays } from '../../storage/observations.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellObservations } from './tell-observations.js'
import { cancelTries } from '../outreach/cancel-tries.js'
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
  'Assessment',
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

/** What was entered here in stays that have another label now carries it, and what was planned after them is off. */
export async function tellStaysLabelled(
  writing: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<void> {
  if (stays.size === 0) return
  await tellLabelled(writing, await labelledInStays(writing, stays))
  await tellEnteredAgain(writing, stays)
  const encounterIds = [...stays].flatMap(([id, label]) => (label === 'NONE' ? [] : [id]))
  await cancelTries(writing, { encounterIds }) // after a stay with a label people are reached by hand
}

/** What was told of some stays by itself, under the stricter of its own label and its stay's. */
async function labelledInStays(
  { tx }: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<readonly Labelled[]> {
  const ids = [...stays.keys()]
  const ofStay = ({ encounterId }: { encounterId: string }): Sensitivity => stays.get(encounterId) ?? 'NONE'
  const observations = await observationsOfStays(tx, ids)
  const assessments = await assessmentsOfStays(tx, ids)
  return [
    ...observations.map((one) => ({ ...one, recordId: one.id, type: 'Observation', label: ofStay(one) })),
    ...assessments.map(({ sensitivity, ...one }) => {
      const label = stricterLabel(sensitivity, ofStay(one))
      return { ...one, recordId: one.id, type: 'Assessment', label }
    }),
  ]
}

/** Part 2 lets nobody be told of it: what they know is taken back. All else is told under the label, or without it. */
async function tellEnteredAgain(writing: Writing, stays: ReadonlyMap<string, Sensitivity>): Promise<void> {
  const { tx } = writing
  const ids = [...stays.keys()]
  const entered = [
    ...(await observationsEnteredInStays(tx, ids)).map((row) => factOfObservation(row, true)),
    ...(await conditionsEnteredInStays(tx, ids)).map((row) => factOfCondition(row, true)),
  ]
  const facts = entered.map(({ patientId, fact }) => {
    const label = stricterLabel(fact.sensitivity ?? 'NONE', stays.get(fact.encounterId ?? '') ?? 'NONE')
    if (isPart2Label(label)) return factTakenBack(fact.type, fact.id, patientId)
    return { patientId, fact: { ...fact, sensitivity: label } }
  })
  await tellClinicalFacts(writing, facts)
  await tellObservations(
    writing,
    facts.filter(({ fact }) => fact.sensitivity === 'NONE'),
  )
}
