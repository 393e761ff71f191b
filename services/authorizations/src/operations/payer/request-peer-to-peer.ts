import { refused } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { addPeerToPeer } from '../../storage/dialog.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf, takeStep } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { startClock } from '../determination/deadline-clock.js'
import { peerToPeerInput } from './dialog-input.js'

/** Our physician asks to talk with the payer's before there is an appeal. Answers the authorization's id. */
export const requestPeerToPeer = authorizationOperation(
  { operation: 'requestPeerToPeer', schema: peerToPeerInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'P2P_REQUESTED')
    if (refusal) return refused(refusal)
    const { physicianId, phone = null, windowEndsAt = null } = input
    await addPeerToPeer(tx, {
      id: newId('peer_to_peer'),
      authorizationId: authorization.id,
      physicianId,
      phone,
      slots: (input.slots ?? []).map((slot) => slot.toISOString()),
      requestedAt: at,
      requestedBy: by,
      windowEndsAt,
      ...NOT_HELD_YET,
    })
    const change = { resumeStatus: authorization.status }
    await takeStep(tx, authorization, { to: 'P2P_REQUESTED', by, at, change })
    if (windowEndsAt) {
      const { timeZone } = await payerOf(tx, authorization)
      const rule = { rule: 'payer-peer-to-peer-window', source: 'The window that the payer offers' }
      const computed = { ...rule, startedAt: at, dueAt: windowEndsAt, timeZone }
      await startClock(tx, authorization, { label: 'PEER_TO_PEER', computed, actBy: null })
    }
    return undefined
  },
)

const NOT_HELD_YET = { heldAt: null, outcome: null, payerReviewer: null, note: null }
