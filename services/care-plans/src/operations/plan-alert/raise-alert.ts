import { endOfBusinessDayAfter } from '@baton/clinical/calendar/business-days'
import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import type { CarePlan } from '../../domain/care-plan.js'
import { ALERT_TASK, type Finding, type PlanAlert } from '../../domain/plan-alert.js'
import { findOpenSilence } from '../../storage/escalations.js'
import { findStratum } from '../../storage/patient-strata.js'
import { planAlerts } from '../../storage/plan-alerts.js'
import { openEscalation } from '../escalation/open-escalation.js'
import { putTask } from '../task/put-task.js'
import type { Actor } from '../transition/settle-contacts.js'

type Configured = Actor & { readonly config: CarePlansConfig }

/** What a rule of a plan found, and the escalation that has the same cause already. */
interface Raising {
  readonly plan: CarePlan
  readonly finding: Finding
  readonly answeredBy: string | null
}

/**
 * Opens an alert. What is urgent becomes an escalation, the rest a task of the plan's owner; what an escalation waits
 * for already, by the same reading or the same silence, calls nobody again (`docs/decisions/0150`).
 */
export async function raiseAlert(tx: EntityManager, raising: Raising, actor: Configured): Promise<void> {
  const { plan, finding } = raising
  const { rule, reason, measurement, reference } = finding
  const id = newId('plan_alert')
  const work = await workOf(tx, id, raising, actor)
  const alert: PlanAlert = {
    id,
    version: 1,
    patientId: plan.patientId,
    carePlanId: plan.id,
    rule: rule.code,
    status: 'OPEN',
    severity: rule.severity,
    reason,
    source: rule.source,
    measurementId: measurement?.id ?? null,
    reference,
    raisedAt: actor.now,
    ...work,
    endedAt: null,
    endReason: null,
  }
  await planAlerts.add(tx, alert)
}

type Work = Pick<PlanAlert, 'taskId' | 'escalationId'>

async function workOf(tx: EntityManager, id: string, raising: Raising, actor: Configured): Promise<Work> {
  const { plan, finding, answeredBy } = raising
  const { rule } = finding
  const known = rule.kind === 'MISSING' ? await findOpenSilence(tx, plan.patientId) : answeredBy
  if (known !== null) return { taskId: null, escalationId: known }
  if (rule.severity === 'URGENT' || rule.severity === 'EMERGENT') {
    return { taskId: null, escalationId: await escalationOf(tx, id, raising, actor) }
  }
  return { taskId: await taskOf(tx, raising, actor), escalationId: null }
}

async function escalationOf(
  tx: EntityManager,
  id: string,
  { plan, finding: { rule, reason } }: Raising,
  actor: Configured,
): Promise<string> {
  const request = {
    patientId: plan.patientId,
    severity: rule.severity,
    cause: 'PLAN_ALERT',
    causeId: id,
    situation: reason,
    background: `Care plan: ${plan.title}.`,
    assessment: `Outside of what the plan watches (${rule.source}).`,
    recommendation: 'Call the patient, and repeat the measurement; a licensed person decides.',
  } as const
  return (await openEscalation(tx, request, actor)).id
}

const TITLE_LENGTH = 200
const ROUTINE_BUSINESS_DAYS = 2

async function taskOf(
  tx: EntityManager,
  { plan, finding: { rule, reason } }: Raising,
  actor: Configured,
): Promise<string> {
  const { patientId, id: carePlanId, ownerId } = plan
  const { organizationTimeZone, extraClosings } = actor.config
  const timeZone = (await findStratum(tx, patientId))?.timeZone ?? organizationTimeZone
  const isToday = rule.severity === 'SAME_DAY'
  const dueAt = isToday
    ? endOfLocalDay(localDateOf(actor.now, timeZone), timeZone)
    : endOfBusinessDayAfter(actor.now, { count: ROUTINE_BUSINESS_DAYS, timeZone, extraClosings })
  const about = { patientId, carePlanId, ownerId, dueAt, timeZone }
  const title = `Alert: ${reason}`.slice(0, TITLE_LENGTH)
  const priority = isToday ? 'URGENT' : 'ROUTINE'
  return (await putTask(tx, { ...about, code: ALERT_TASK, title, priority }, actor)).id
}
