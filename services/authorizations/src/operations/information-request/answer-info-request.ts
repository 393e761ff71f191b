import { dueAfterPause } from '@baton/clinical/prior-authorization/determination-extension'
import { appendToOutbox } from '@baton/events/outbox'
import { refused, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { findDeadlines, moveDeadline } from '../../storage/deadlines.js'
import { endInfoRequest, findOpenInfoRequest } from '../../storage/dialog.js'
import type { AuthorizationChange } from '../../storage/authorizations.js'
import { addDocument } from '../../storage/documents.js'
import { addSubmission } from '../../storage/submissions.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf, queuedEvent, takeStep } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { endClocks, startedEvent } from '../determination/deadline-clock.js'
import { infoAnswerInput } from '../payer/dialog-input.js'
import { informationMessage } from '../submission/queue-message.js'

const nothingAsked: Refusal = {
  kind: 'InvalidInput',
  message: 'The payer asks nothing.',
  field: ['input', 'id'],
}

/** What the payer asked for goes to it, and it is its turn again. Answers the authorization's id. */
export const answerInfoRequest = authorizationOperation(
  { operation: 'answerInfoRequest', schema: infoAnswerInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'PENDED')
    if (authorization.status !== 'INFO_REQUESTED' || refusal) return refused(refusal ?? nothingAsked)
    const open = await findOpenInfoRequest(tx, authorization.id)
    if (!open) return refused(nothingAsked)
    for (const { kind, documentId = null } of input.documents) {
      const document = {
        id: newId('authorization_document'),
        authorizationId: authorization.id,
        kind,
        documentId,
      }
      await addDocument(tx, { ...document, attachedAt: at, attachedBy: by })
    }
    const documentIds = input.documents.flatMap(({ documentId }) => (documentId ? [documentId] : []))
    await endInfoRequest(tx, open.id, { answeredAt: at, answeredBy: by, documentIds })
    await endClocks(tx, authorization, { label: 'INFORMATION_REQUEST', at, done: true })
    const dueAt = await resume(tx, authorization, { from: open.requestedAt, until: at })
    const change = dueAt ? { dueAt } : {}
    await send(tx, authorization, { about: open.id, by, at, change })
    return undefined
  },
)

interface Sending {
  readonly about: string
  readonly by: string
  readonly at: Date
  readonly change: AuthorizationChange
}

/** It goes to the payer by the way by which the request went; to one that only people reach, people sent it. */
async function send(
  tx: EntityManager,
  authorization: Authorization,
  { about, by, at, change }: Sending,
): Promise<void> {
  const step = { to: 'PENDED', by, at, reason: 'INFORMATION_SENT', change } as const
  const payer = await payerOf(tx, authorization)
  if (payer.channel === 'MANUAL') return void (await takeStep(tx, authorization, step))
  const message = informationMessage(authorization, { about, at })
  await takeStep(tx, authorization, {
    ...step,
    tell: (next) => [queuedEvent(next, { payer, submissionId: message.id, at })],
  })
  await addSubmission(tx, message)
}

/** A clock that stood still runs on, later by as long as it stood. */
async function resume(
  tx: EntityManager,
  authorization: Authorization,
  paused: { from: Date; until: Date },
): Promise<Date | null> {
  const deadlines = await findDeadlines(tx, [authorization.id])
  const clock = deadlines.find(({ label, status }) => label === 'DETERMINATION' && status === 'PAUSED')
  if (!clock) return null
  const dueAt = dueAfterPause(clock.dueAt, paused)
  const by = `PT${Math.round((dueAt.getTime() - clock.dueAt.getTime()) / 1_000)}S`
  const extension = { at: paused.until, by, reason: 'MISSING_INFORMATION' }
  await moveDeadline(tx, clock, { dueAt, extension, status: 'RUNNING' })
  await appendToOutbox(tx, [startedEvent(authorization, { ...clock, dueAt })])
  return dueAt
}
