import { localDateOf } from '@baton/clinical/calendar/local-time'
import { noticeBelongsTo, terminationClocks } from '@baton/clinical/prior-authorization/termination-notice'
import { refused, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { isApproved } from '../../domain/status.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { addTerminationNotice } from '../../storage/termination-notices.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { startClock } from '../determination/deadline-clock.js'
import { terminationNoticeInput } from '../payer/dialog-input.js'
import { raiseWork } from '../open-work.js'

/** The label of the clock in which the quality improvement organization is asked. */
export const FAST_TRACK_LABEL = 'FAST_TRACK_APPEAL'
/** The work that a notice brings until somebody asked for the fast-track appeal. */
export const NOTICE_WORK = 'TERMINATION_NOTICE'

const invalid = (field: string, message: string): Refusal => ({
  kind: 'InvalidInput',
  message,
  field: ['input', field],
})

/**
 * A notice came that an approved service or stay ends: somebody looks at it at once, and a Medicare notice of
 * non-coverage starts the clock of the fast-track appeal. Answers the authorization's id.
 */
export const recordTerminationNotice = authorizationOperation(
  { operation: 'recordTerminationNotice', schema: terminationNoticeInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { kind, endsOn } = input
    const { lineOfBusiness, id: authorizationId } = authorization
    if (!isApproved(authorization.status)) return refused(invalid('id', 'Only an approved service can end.'))
    if (!noticeBelongsTo(kind, lineOfBusiness))
      return refused(invalid('kind', `${kind} is a notice of Medicare: this payer sends another one.`))
    const { timeZone } = await payerOf(tx, authorization)
    const today = localDateOf(at, timeZone)
    const givenOn = input.givenOn ?? today
    if (givenOn > today) return refused(invalid('givenOn', 'A notice is recorded after it was given.'))
    if (endsOn < givenOn) return refused(invalid('endsOn', 'The service ends before the notice was given.'))
    const { dueOn, isLate, fastTrack, actBy } = terminationClocks({
      kind,
      lineOfBusiness,
      givenOn,
      endsOn,
      timeZone,
    })
    const id = newId('termination_notice')
    const said = { kind, givenOn, endsOn, dueOn, isLate, recordedAt: at, recordedBy: by }
    const fastTrackDueAt = fastTrack?.dueAt ?? null
    await addTerminationNotice(tx, { id, authorizationId, ...said, fastTrackDueAt, ...NOTHING_ASKED })
    if (fastTrack && fastTrack.dueAt > at) {
      const computed = { ...fastTrack, startedAt: at, timeZone }
      await startClock(tx, authorization, { label: FAST_TRACK_LABEL, computed, actBy: null })
    }
    await raiseWork(tx, authorization, { kind: NOTICE_WORK, urgency: 'URGENT', dueAt: actBy, about: id, at })
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return undefined
  },
)

const NOTHING_ASKED = {
  fastTrackAskedAt: null,
  fastTrackAskedBy: null,
  outcome: null,
  decidedAt: null,
  decidedBy: null,
}
