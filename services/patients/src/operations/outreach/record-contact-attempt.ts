import { mayTouchPatient } from '@baton/auth/care-relationships'
import { appendToOutbox } from '@baton/events/outbox'
import { isLabelled } from '@baton/events/sensitivity'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { CONTACT_OUTCOMES, isFailed, isReached, type ContactAttemptRow } from '../../domain/campaign.js'
import { attemptsOf, changeAttempt, insertAttempts } from '../../storage/contact-attempts.js'
import { findVisibleEncounters } from '../../storage/encounters.js'
import { askingIn } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { refuseUnlived } from '../refuse-unlived.js'
import { attempted } from './attempted.js'
import { raiseWrongNumber, type Working } from './become-call-task.js'
import { endProgram, isProgramTopic, settleCall } from './end-program.js'
import { madeBy } from './made-by.js'
import { endGivingUp, escalateWhenTired } from './escalate-when-tired.js'
import { askWhetherDead, settleAsReached } from './verify-death.js'
import { isPatient, takePatientRow } from '../../storage/patients.js'
import { findRelatedPerson } from '../../storage/proxies.js'
import { planContacts } from '../risk/ask-for-contact.js'

const schema = z.object({
  patientId: idOf('patient'),
  campaignId: maybe(idOf('campaign')),
  relatedPersonId: maybe(idOf('related_person')),
  encounterId: maybe(idOf('encounter')),
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
    if (!(await isPatient(tx, told.patientId)) || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    // Whom a campaign does not mean, or not yet, it does not count.
    if (told.campaignId && (await attemptsOf(tx, told.patientId, told.campaignId)).length === 0)
      return refused({ ...notFound('campaign'), field: ['input', 'campaignId'] })
    if (
      told.relatedPersonId &&
      (await findRelatedPerson(tx, told.relatedPersonId))?.patientId !== told.patientId
    )
      return refused({ ...notFound('related person'), field: ['input', 'relatedPersonId'] })
    const unlived = await refuseUnlived(tx, { patientId: told.patientId, now }, { at: told.at })
    if (unlived.length > 0) return refused(...unlived)
    const [stay] = told.encounterId
      ? await findVisibleEncounters(askingIn(tx, context), [told.encounterId])
      : []
    if (told.encounterId && told.campaignId)
      return refused({
        kind: 'InvalidInput',
        message: 'An attempt of a campaign follows up no stay.',
        field: ['input', 'encounterId'],
      })
    if (told.encounterId && stay?.patientId !== told.patientId)
      return refused({ ...notFound('encounter'), field: ['input', 'encounterId'] })
    await takePatientRow(tx, told.patientId)
    const row = await write({ tx, deps: context }, told, { by: viewer.id, isSecret: isLabelled(stay ?? {}) })
    await appendToOutbox(tx, [await attempted(tx, row, now)])
    // After a stay with a label nothing follows: whoever sees what does may not know of the stay.
    if (!isLabelled(stay ?? {})) await followUp({ tx, deps: context }, row)
    return done({ id: row.id })
  })
}

/** The call that was on the list, or an attempt of its own. */
async function write(
  { tx, deps }: Working,
  told: Input,
  { by, isSecret }: { by: string; isSecret: boolean },
): Promise<ContactAttemptRow> {
  const now = deps.clock.now()
  const before = await attemptsOf(tx, told.patientId, told.campaignId)
  const task =
    told.channel === 'CALL' && !isSecret
      ? before.find(
          ({ status, topic: of, relatedPersonId }) =>
            status === 'CALL_TASK' &&
            relatedPersonId === told.relatedPersonId &&
            (told.campaignId !== null || of === told.topic),
        )
      : undefined
  const attempted = await madeBy(tx, { patientId: told.patientId, by, at: told.at ?? now })
  const ended = { status: 'DONE', outcome: told.outcome, ...attempted } as const
  if (task) {
    await changeAttempt(tx, task, ended)
    await settleCall({ tx, deps }, task)
    return { ...task, ...ended }
  }
  const { patientId, campaignId, relatedPersonId, encounterId, topic, channel } = told
  const row: ContactAttemptRow = {
    id: newId('contact_attempt'),
    patientId,
    campaignId,
    relatedPersonId,
    encounterId,
    topic,
    step: campaignId ? Math.max(0, ...before.map(({ step }) => step)) + 1 : 1,
    kind: channel === 'CALL' ? 'CALL' : 'MESSAGE',
    channel,
    denial: null,
    isAutomated: false,
    template: null,
    language: null,
    dueAt: told.at ?? now,
    notBefore: null,
    sendingSince: null,
    sentTo: null,
    providerMessageId: null,
    createdBy: by,
    createdAt: now,
    ...ended,
  }
  await insertAttempts(tx, [row])
  return row
}

async function followUp(working: Working, row: ContactAttemptRow): Promise<void> {
  const { patientId, campaignId, topic, outcome, relatedPersonId } = row
  if (outcome === 'WRONG_NUMBER' || outcome === 'DISCONNECTED') await raiseWrongNumber(working, patientId)
  if (outcome === 'REACHED_PATIENT') await settleAsReached(working, patientId)
  if (isReached(outcome)) {
    await planContacts(working, [patientId])
    await endGivingUp(working, row)
  }
  // Whoever was reached, or wants no more, is not tried again.
  const isOver = isReached(outcome) || outcome === 'DECLINED' || outcome === 'DECEASED'
  if (isOver && campaignId === null && isProgramTopic(topic)) await endProgram(working, { patientId, topic })
  if (outcome === 'DECEASED') await askWhetherDead(working, patientId)
  if (isReached(outcome) || !isFailed(outcome) || relatedPersonId !== null) return
  await escalateWhenTired(working, row)
}
