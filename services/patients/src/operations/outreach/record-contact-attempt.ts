import { mayTouchPatient } from '@baton/auth/care-relationships'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { CADENCES } from '../../domain/cadence.js'
import type { PatientsDeps } from '../../deps.js'
import { CONTACT_OUTCOMES, isFailed, isReached, type ContactAttemptRow } from '../../domain/campaign.js'
import { attemptsOf, changeAttempt, insertAttempts, cancelPlanned } from '../../storage/contact-attempts.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { attempted } from './attempted.js'
import { callKey, raiseWork, type Working } from './become-call-task.js'
import { escalateWhenTired } from './escalate-when-tired.js'
import { takePatientRow } from '../../storage/patients.js'

const schema = z.object({
  patientId: idOf('patient'),
  campaignId: maybe(idOf('campaign')),
  topic: z.string().regex(/^[a-z][a-z0-9-]{1,49}$/, 'must be a code in lower case, such as gap-closure'),
  channel: z.enum(['SMS', 'EMAIL', 'LETTER', 'CALL']),
  outcome: z.enum(CONTACT_OUTCOMES),
  at: maybe(z.date()),
  idempotencyKey,
})

type Input = z.output<typeof schema>

/** Writes down that a person tried to reach somebody. A call that was on the list is done with it; too many failures escalate. */
export async function recordContactAttempt(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const told = parsed.value
  return change(context, { operation: 'recordContactAttempt', input }, async (tx) => {
    const now = context.clock.now()
    const viewer = requireViewer(context)
    const touch = { row: 'outreach', verb: 'create', patientId: told.patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    if (told.at && told.at > now)
      return refused({
        kind: 'InvalidInput',
        message: 'An attempt lies in the past.',
        field: ['input', 'at'],
      })
    await takePatientRow(tx, told.patientId)
    const row = await write({ tx, deps: context }, told, viewer.id)
    await appendToOutbox(tx, [attempted(row, now)])
    await followUp({ tx, deps: context }, row)
    return done({ id: row.id })
  })
}

/** The call that was on the list, or an attempt of its own. */
async function write({ tx, deps }: Working, told: Input, by: string): Promise<ContactAttemptRow> {
  const now = deps.clock.now()
  const before = await attemptsOf(tx, told.patientId, told.campaignId)
  const task =
    told.channel === 'CALL'
      ? before.find(
          ({ status, topic: of }) =>
            status === 'CALL_TASK' && (told.campaignId !== null || of === told.topic),
        )
      : undefined
  const ended = { status: 'DONE', outcome: told.outcome, attemptedAt: told.at ?? now } as const
  if (task) {
    await changeAttempt(tx, task, ended)
    await settle(tx, callKey(task.id), { patientId: task.patientId, now })
    return { ...task, ...ended }
  }
  const { patientId, campaignId, topic, channel } = told
  const row: ContactAttemptRow = {
    id: newId('contact_attempt'),
    patientId,
    campaignId,
    topic,
    step: campaignId ? Math.max(0, ...before.map(({ step }) => step)) + 1 : 1,
    kind: channel === 'CALL' ? 'CALL' : 'MESSAGE',
    channel,
    denial: null,
    isAutomated: false,
    template: null,
    language: null,
    dueAt: told.at ?? now,
    sendingSince: null,
    providerMessageId: null,
    createdBy: by,
    createdAt: now,
    ...ended,
  }
  await insertAttempts(tx, [row])
  return row
}

async function settle(
  tx: EntityManager,
  key: string,
  { patientId, now }: { patientId: string; now: Date },
): Promise<void> {
  const facts = {
    subject: key,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload: { key, at: now.toISOString() },
  }
  await appendToOutbox(tx, [event('work.settled.v1', facts)])
}

/** Whoever was reached, or wants no more, is not tried again: what a program had planned, and calls that wait, are off. */
async function endProgram(
  { tx, deps }: Working,
  { patientId, topic, campaignId }: ContactAttemptRow,
): Promise<void> {
  if (campaignId !== null || !PROGRAM_TOPICS.has(topic)) return
  const now = deps.clock.now()
  for (const { id, status, topic: of } of await attemptsOf(tx, patientId, null))
    if (of === topic && status === 'CALL_TASK') await settle(tx, callKey(id), { patientId, now })
  await cancelPlanned(tx, { patientId, topic })
}

const PROGRAM_TOPICS: ReadonlySet<string> = new Set(Object.values(CADENCES).map(({ topic }) => topic))

async function followUp(working: Working, row: ContactAttemptRow): Promise<void> {
  const { patientId, outcome } = row
  // A number that leads nowhere is a fault of the record, and is mended by a person.
  if (outcome === 'WRONG_NUMBER' || outcome === 'DISCONNECTED')
    await raiseWork(working, {
      key: `patients:contact-data:${patientId}`,
      kind: 'CONTACT_DATA_WRONG',
      patientId,
    })
  if (isReached(outcome) || outcome === 'DECLINED' || outcome === 'DECEASED') await endProgram(working, row)
  if (isReached(outcome) || !isFailed(outcome)) return
  await escalateWhenTired(working, row)
}
