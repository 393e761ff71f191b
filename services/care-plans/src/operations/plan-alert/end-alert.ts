import type { EntityManager } from 'typeorm'
import type { PlanAlert } from '../../domain/plan-alert.js'
import { SYSTEM } from '../../domain/status-change.js'
import { cancellation } from '../../domain/task.js'
import { escalations } from '../../storage/escalations.js'
import { isStillNeeded, planAlerts } from '../../storage/plan-alerts.js'
import { takeTask } from '../../storage/tasks.js'
import { closeByItself } from '../escalation/close-by-itself.js'
import { moveTask } from '../task/move-task.js'

/**
 * Ends an alert whose cause is over, and the work that it became: its task is withdrawn, its escalation closes by itself
 * unless somebody has answered it; who has answered says what came of it.
 */
export async function endAlert(
  tx: EntityManager,
  { alert, reason }: { alert: PlanAlert; reason: string },
  now: Date,
): Promise<void> {
  await planAlerts.replace(tx, alert, { status: 'ENDED', endedAt: now, endReason: reason })
  if (alert.taskId !== null) await withdraw(tx, alert.taskId, { reason, now })
  if (alert.escalationId === null || (await isStillNeeded(tx, alert.escalationId))) return
  const escalation = await escalations.take(tx, alert.escalationId)
  if (escalation?.status === 'OPEN' && escalation.cause === 'PLAN_ALERT')
    await closeByItself(tx, escalation, { reason, now })
}

async function withdraw(
  tx: EntityManager,
  taskId: string,
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  const task = await takeTask(tx, taskId)
  if (!task) return
  const move = cancellation(task)
  if (!move.ok) return
  const why = `The cause is over. ${reason}`
  await moveTask(tx, task, { steps: move.steps, reason: why.slice(0, 500), by: SYSTEM, now })
}
