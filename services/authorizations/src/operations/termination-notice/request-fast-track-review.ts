import { endOfLocalDay } from '@baton/clinical/calendar/local-time'
import { notFound, refused, type Refusal } from '@baton/database/refusal'
import type { TerminationNotice } from '../../domain/termination-notice.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { changeTerminationNotice, findTerminationNotices } from '../../storage/termination-notices.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { endClocks } from '../determination/deadline-clock.js'
import { fastTrackInput } from '../payer/dialog-input.js'
import { raiseWork, settleWork } from '../open-work.js'
import { FAST_TRACK_LABEL, NOTICE_WORK } from './record-termination-notice.js'

/** The work that an asked fast-track appeal brings until its decision is recorded. */
export const FAST_TRACK_WORK = 'FAST_TRACK_DECISION'

/**
 * The quality improvement organization was asked to look at a notice that a service ends; in time only, by noon of the
 * day before (42 CFR 422.626(a)). Answers the authorization's id.
 */
export const requestFastTrackReview = authorizationOperation(
  { operation: 'requestFastTrackReview', schema: fastTrackInput, row: 'appeal', verb: 'create' },
  async (tx, { authorization, input, by, at }) => {
    const notices = await findTerminationNotices(tx, [authorization.id])
    const notice = notices.find(({ id }) => id === input.noticeId)
    if (!notice) return refused({ ...notFound('notice'), field: ['input', 'noticeId'] })
    const problem = refusalOf(notice, at)
    if (problem) return refused(problem)
    await changeTerminationNotice(tx, notice.id, { fastTrackAskedAt: at, fastTrackAskedBy: by })
    await endClocks(tx, authorization, { label: FAST_TRACK_LABEL, at, done: true })
    await settleWork(tx, authorization, { kinds: [NOTICE_WORK], at })
    const { timeZone } = await payerOf(tx, authorization)
    const dueAt = endOfLocalDay(notice.endsOn, timeZone)
    const work = { kind: FAST_TRACK_WORK, urgency: 'SAME_DAY', dueAt, about: notice.id, at } as const
    await raiseWork(tx, authorization, work)
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return undefined
  },
)

function refusalOf({ fastTrackDueAt, fastTrackAskedAt }: TerminationNotice, at: Date): Refusal | null {
  const field = ['input', 'noticeId']
  if (!fastTrackDueAt)
    return { kind: 'InvalidInput', message: 'This notice opens no fast-track appeal.', field }
  if (fastTrackAskedAt) return { kind: 'InvalidInput', message: 'It was asked for already.', field }
  if (at <= fastTrackDueAt) return null
  const deadline = fastTrackDueAt.toISOString()
  return { kind: 'DeadlinePassed', message: `A fast-track appeal was due by ${deadline}.`, field, deadline }
}
