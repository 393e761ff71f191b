import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { factOfCondition, factOfObservation, factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { assessmentsOfStays, type FormOfStay } from '../../storage/assessments.js'
import { conditionsEnteredInStays } from '../../storage/conditions.js'
import { observationsEnteredInStays, observationsOfStays } from '../../storage/observations.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellObservations } from './tell-observations.js'
import { formRetracted } from './form-retracted.js'
import { noteNeedsAgain } from './note-needs.js'
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
export async function tellLabelled(writing: Writing, labelled: readonly Labelled[]): Promise<void> {
  await tellLabels(
    writing,
    labelled.filter(({ type }) => KEPT_ELSEWHERE.has(type)),
  )
}

/** The same of whatever kind: of names, and not of what is told again. */
export async function tellLabels({ tx, deps }: Writing, labelled: readonly Labelled[]): Promise<void> {
  const recordedAt = deps.clock.now()
  const events = labelled.map(({ recordId, patientId, type, label: sensitivity }) =>
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
  const forms = await labelledForms(writing, stays)
  await tellFormsRetracted(writing, forms) // before the label that hid it is gone
  await tellLabelled(writing, [...(await labelledMeasurements(writing, stays)), ...forms])
  await tellEnteredAgain(writing, stays)
  await noteNeedsAgain(writing, stays)
  const encounterIds = [...stays].flatMap(([id, label]) => (label === 'NONE' ? [] : [id]))
  await cancelTries(writing, { encounterIds }) // after a stay with a label people are reached by hand
}

/** What was told of the measurements of some stays, under the labels of these. */
async function labelledMeasurements(
  { tx }: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<readonly Labelled[]> {
  const observations = await observationsOfStays(tx, [...stays.keys()])
  return observations.map((one) => {
    const label = stays.get(one.encounterId) ?? 'NONE'
    return { ...one, recordId: one.id, type: 'Observation', label }
  })
}

/** The forms of some stays, each under the stricter of its own label and its stay's. */
async function labelledForms(
  { tx }: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<readonly (FormOfStay & Labelled)[]> {
  const forms = await assessmentsOfStays(tx, [...stays.keys()])
  return forms.map((one) => {
    const label = stricterLabel(one.sensitivity, stays.get(one.encounterId) ?? 'NONE')
    return { ...one, recordId: one.id, type: 'Assessment', label }
  })
}

/** Of a form that was taken back under Part 2 nobody has heard that it was an error. */
async function tellFormsRetracted({ tx }: Writing, forms: readonly (FormOfStay & Labelled)[]): Promise<void> {
  const events = forms.flatMap(({ retractedAt, label, ...form }) =>
    retractedAt === null || isPart2Label(label) ? [] : [formRetracted({ ...form, retractedAt }, label)],
  )
  if (events.length > 0) await appendToOutbox(tx, events)
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
