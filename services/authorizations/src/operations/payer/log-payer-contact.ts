import { refused } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { addPayerContact } from '../../storage/dialog.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerContactInput } from './dialog-input.js'
import { raiseWork, settleWork } from '../open-work.js'

/** Remembers a call, fax, letter or visit of the portal; a promise becomes work that is due. Answers the id. */
export const logPayerContact = authorizationOperation(
  { operation: 'logPayerContact', schema: payerContactInput, verb: 'update' },
  async (tx, { authorization, input, by, at: now }) => {
    const { channel, summary, representative = null, referenceNumber = null, promised = null } = input
    const at = input.at ?? now
    if (at > now) {
      const message = 'A contact is logged after it was made.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'at'] })
    }
    const id = newId('payer_contact')
    const said = { channel, summary, representative, referenceNumber, promised }
    const promisedBy = input.promisedBy ?? null
    await addPayerContact(tx, { id, authorizationId: authorization.id, at, by, ...said, promisedBy })
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    await settleWork(tx, authorization, { kinds: ['SUBMIT_BY_HAND', 'PAYER_PROMISE'], at: now })
    if (promised) {
      const work = { kind: 'PAYER_PROMISE', urgency: 'ROUTINE', about: id } as const
      await raiseWork(tx, authorization, { ...work, dueAt: promisedBy, at: now })
    }
    return undefined
  },
)
