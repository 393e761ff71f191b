import type { EntityManager } from 'typeorm'
import { goals } from '../../storage/plan-records.js'
import type { Actor } from '../transition/settle-contacts.js'
import { checkAgain } from './check-goal.js'

/** Says anew where goals stand that are still worked on, after what checked them was taken back. */
export async function checkGoalsAgain(
  tx: EntityManager,
  ids: readonly string[],
  actor: Actor,
): Promise<void> {
  for (const id of ids) {
    const goal = await goals.take(tx, id)
    if (goal?.status === 'ACTIVE' || goal?.status === 'ON_HOLD') await checkAgain(tx, goal, actor)
  }
}
