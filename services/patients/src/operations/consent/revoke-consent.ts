import { raiseEpoch } from '@baton/auth/access-epoch'
import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { revokeConsentRow } from '../../storage/consents.js'
import type { RecordContext } from '../chart/begin-record.js'
import { beginConsentMove } from './change-consent.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { announceEpoch } from '../staff/grant-care.js'
import { tellConsentRevoked } from './tell-consents.js'

const schema = z.object({
  consentId: idOf('consent'),
  expectedVersion: version,
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Ends a consent at this instant, in every service: nothing more is disclosed under it, and nothing is called back. */
export async function revokeConsent(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { consentId, expectedVersion, reason } = parsed.value
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'revokeConsent', input }, async (tx) => {
    const begun = await beginConsentMove({ tx, context }, { consentId, expectedVersion, to: 'REVOKED' })
    if (!begun.ok) return begun
    const at = context.clock.now()
    await revokeConsentRow(tx, { id: consentId, at, by: requireViewer(context).id, reason })
    const raised = await raiseEpoch(tx, 1)
    epoch = raised
    await tellConsentRevoked({ tx, deps: context }, begun.value, { at, epoch: raised })
    return done({ id: consentId })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}
