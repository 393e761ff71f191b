import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { PROXY_MOVES, proxyStatus } from '../../domain/proxy.js'
import { lockGrant, markRevoked, openedBy } from '../../storage/proxies.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { announceEpoch, endCare } from '../staff/grant-care.js'

const schema = z.object({
  proxyGrantId: idOf('proxy_grant'),
  expectedVersion: version,
  reason: text(1000),
  idempotencyKey,
})

/** Takes a proxy grant back: from this instant on it opens nothing, in no service. */
export async function revokeProxy(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { proxyGrantId: id, expectedVersion, reason } = parsed.value
  const viewer = requireViewer(context)
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'revokeProxy', input }, async (tx) => {
    const now = context.clock.now()
    const grant = await lockGrant(tx, id)
    const touch = { row: 'proxyGrant', verb: 'create', now } as const
    if (!grant || !(await mayTouchPatient(tx, viewer, { ...touch, patientId: grant.patientId })))
      return refused({ ...notFound('proxy grant'), field: ['input', 'proxyGrantId'] })
    if (grant.version !== expectedVersion) return refused(versionConflict('proxy grant', grant.version))
    const status = proxyStatus(grant, now)
    if (!PROXY_MOVES[status].includes('REVOKED'))
      return refused({
        kind: 'TransitionNotAllowed',
        message: `A grant that is ${status.toLowerCase()} cannot be revoked.`,
        field: ['input', 'proxyGrantId'],
        from: status,
        requested: 'REVOKED',
        allowed: [...PROXY_MOVES[status]],
      })
    await markRevoked(tx, { id, at: now, by: viewer.id, reason })
    epoch = await endCare({ tx, deps: context }, await openedBy(tx, grant, now))
    return done({ id })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}
