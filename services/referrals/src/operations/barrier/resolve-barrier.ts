import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome as Result } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { outcomeProblem, type Outcome } from '../../domain/barrier.js'
import type { Reader } from '../../storage/agency-role.js'
import { findAppointments } from '../../storage/appointments.js'
import { findBarriers, replaceBarrier } from '../../storage/barriers.js'
import { findChains } from '../../storage/referral-chains.js'
import { findReferrals } from '../../storage/referrals.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  barrierId: z.string(),
  expectedVersion: z.int(),
  appointmentId: z.string().nullish(),
  referralId: z.string().nullish(),
})
type Input = z.output<typeof inputSchema>

/** Says that a barrier is gone, which only a verified outcome shows: a visit attended or a referral closed. */
export async function resolveBarrier(
  context: ReferralsRequest,
  input: unknown,
): Promise<Result<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  return change(context, { operation: 'resolveBarrier', input: value }, async (tx) => {
    const [barrier] = await findBarriers(tx, reader, [value.barrierId])
    const missing = refused({ ...notFound('barrier'), field: ['input', 'barrierId'] })
    if (!barrier) return missing
    const touch = { row: 'referral', verb: 'update', patientId: barrier.patientId, now: reader.now } as const
    if (!(await mayTouchPatient(tx, reader.viewer, touch))) return missing
    if (barrier.version !== value.expectedVersion) return refused(versionConflict('barrier', barrier.version))
    if (barrier.status === 'RESOLVED') {
      const message = 'This barrier is resolved already.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'barrierId'] })
    }
    const problem = outcomeProblem(barrier, await outcomeOf(tx, reader, value))
    const field = ['input', value.referralId ? 'referralId' : 'appointmentId']
    if (problem) return refused({ kind: 'InvalidInput', message: problem, field })
    const outcomeId = value.appointmentId ?? value.referralId ?? null
    const next = { ...barrier, status: 'RESOLVED', resolvedAt: reader.now, outcomeId } as const
    if (!(await replaceBarrier(tx, barrier, next)))
      return refused(versionConflict('barrier', barrier.version + 1))
    return done({ id: barrier.id })
  })
}

async function outcomeOf(
  tx: EntityManager,
  reader: Reader,
  { appointmentId, referralId }: Input,
): Promise<Outcome | null> {
  const chain = async (id: string) => (await findChains(tx, reader, [id])).map((link) => link.id)
  if (appointmentId) {
    const [found] = await findAppointments(tx, reader, [appointmentId])
    if (!found) return null
    const { patientId, status, startAt: at } = found
    return { kind: 'APPOINTMENT', patientId, referralIds: await chain(found.referralId), status, at }
  }
  const [found] = referralId ? await findReferrals(tx, reader, [referralId]) : []
  if (!found) return null
  const { id, patientId, status, closedAt: at } = found
  return { kind: 'REFERRAL', patientId, referralIds: await chain(id), status, at }
}
