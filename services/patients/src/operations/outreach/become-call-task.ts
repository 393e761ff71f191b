import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import type { Denial } from '../../domain/can-contact.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { needsInterpreter } from '../../domain/interpreter.js'
import { languageOf, type Recipient } from '../../outreach/contact-facts.js'
import { findCoordinators } from '../../storage/caseloads.js'
import { changeAttempt } from '../../storage/contact-attempts.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import type { Writing } from '../writing.js'

/** A transaction with what outreach may use. */
export interface Working {
  readonly tx: EntityManager
  readonly deps: PatientsDeps
}

/** A message that may not or cannot go becomes a call on the coordinator's list, with the language that is spoken. */
export async function becomeCallTask(
  working: Working,
  attempt: ContactAttemptRow,
  { recipient, denial }: { recipient: Recipient; denial: Denial | null },
): Promise<void> {
  const language = languageOf(recipient)
  const task = { status: 'CALL_TASK', kind: 'CALL', channel: 'CALL', isAutomated: false } as const
  await changeAttempt(working.tx, attempt, { ...task, denial, language })
  const interpreter = needsInterpreter({ asked: recipient.patient.interpreterNeeded, language, denial })
  const kind = interpreter ? 'OUTREACH_CALL_WITH_INTERPRETER' : 'OUTREACH_CALL'
  const { patientId, encounterId } = attempt
  await raiseWork(working, { key: callKey(attempt.id), kind, patientId, encounterId })
}

/** The key of a call's work. */
export function callKey(attemptId: string): string {
  return `patients:outreach-call:${attemptId}`
}

/** A number that is missing or leads nowhere is a fault of the record, and is mended by a person. */
export async function raiseWrongNumber(working: Working, patientId: string): Promise<void> {
  const key = `patients:contact-data:${patientId}`
  await raiseWork(working, { key, kind: 'CONTACT_DATA_WRONG', patientId })
}

/** The label of a stay. */
export async function labelOfStay(tx: EntityManager, encounterId: string): Promise<Sensitivity> {
  return (await findEncounterLabels(tx, [encounterId])).get(encounterId) ?? 'NONE'
}

interface RaisedWork {
  readonly key: string
  readonly kind: string
  readonly patientId: string
  readonly urgency?: 'ROUTINE' | 'SAME_DAY'
  /** The stay that it follows up; it is as protected as the stay, also by a label that comes later. */
  readonly encounterId?: string | null
}

/** Puts something on the list of the patient's coordinator. */
export async function raiseWork(
  { tx, deps }: Writing,
  { key, kind, patientId, urgency = 'ROUTINE', encounterId = null }: RaisedWork,
): Promise<void> {
  const now = deps.clock.now()
  const coordinators = await findCoordinators(tx, { patientIds: [patientId], at: now })
  const payload = {
    key,
    kind,
    ...(encounterId === null
      ? { subjectType: 'Patient', subjectId: patientId }
      : {
          subjectType: 'Encounter',
          subjectId: encounterId,
          sensitivity: await labelOfStay(tx, encounterId),
        }),
    patientId,
    ownerId: coordinators.get(patientId) ?? null,
    urgency,
    dueAt: null,
    at: now.toISOString(),
  }
  const facts = { subject: key, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('work.raised.v1', facts)])
}
