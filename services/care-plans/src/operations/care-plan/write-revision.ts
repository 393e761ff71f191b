import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { snapshotOf } from '../../domain/plan-snapshot.js'
import { carePlans, goals, nextRevision, planRevisions } from '../../storage/plan-records.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Keeps what a plan says now, with its goals, as its next version. Does nothing for a goal without a plan. */
export async function writeRevision(
  tx: EntityManager,
  carePlanId: string | null,
  { by, now, reason }: Actor & { reason: string | null },
): Promise<void> {
  if (carePlanId === null) return
  // First the number: whoever is second waits here and then reads what the first one wrote.
  const number = await nextRevision(tx, carePlanId)
  const [plan] = await carePlans.allOf(tx, { by: 'id', ids: [carePlanId] })
  if (!plan) return
  const own = await goals.allOf(tx, { by: 'carePlanId', ids: [carePlanId] })
  await planRevisions.add(tx, {
    id: newId('plan_revision'),
    carePlanId,
    patientId: plan.patientId,
    number,
    at: now,
    by,
    reason,
    snapshot: snapshotOf(plan, own),
  })
}
