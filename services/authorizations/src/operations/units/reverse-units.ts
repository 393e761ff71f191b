import { refused, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { UnitsEntry } from '../../domain/units.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { addUnits, findUnits } from '../../storage/units.js'
import { reverseInput } from '../authorization/authorization-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { settleUnits } from './settle-units.js'

const notThere: Refusal = {
  kind: 'InvalidInput',
  message: 'There is no use or plan of this id that could be taken back, or it was already.',
  field: ['input', 'entryId'],
}

/** Takes back a use or a plan that was recorded by mistake: a new entry, never a change. Answers the id. */
export const reverseUnits = authorizationOperation(
  { operation: 'reverseUnits', schema: reverseInput, row: 'determination', verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const ledger = await findUnits(tx, [authorization.id])
    const entry = ledger.find((one) => one.id === input.entryId)
    const taken = ledger.some((one) => one.reversesId === input.entryId)
    if (!entry || taken || (entry.kind !== 'USE' && entry.kind !== 'SCHEDULE')) return refused(notThere)
    const back: UnitsEntry = {
      ...entry,
      id: newId('units_entry'),
      kind: entry.kind === 'USE' ? 'REVERSE' : 'UNSCHEDULE',
      recordedAt: at,
      recordedBy: by,
      reversesId: entry.id,
      note: input.reason,
    }
    await addUnits(tx, [back])
    const next = await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    if (next) await settleUnits(tx, next, { by, at })
    return undefined
  },
)
