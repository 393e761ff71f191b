import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import { codesOfMeasure } from '../../domain/same-measure.js'
import type { CarePlan } from '../../domain/care-plan.js'
import { waitsForReadings } from '../../domain/alert-rule.js'
import { judge, type PlanAlert } from '../../domain/plan-alert.js'
import { rulesOf } from '../../domain/plan-template.js'
import { SYSTEM } from '../../domain/status-change.js'
import { findLatestMeasurements } from '../../storage/measurements.js'
import {
  atHomeSince,
  noteWatch,
  planAlerts,
  takeWatchedPlans,
  takeWorkOfAlerts,
} from '../../storage/plan-alerts.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { hasDied } from '../../storage/deaths.js'
import { findTemplate } from '../../storage/plan-templates.js'
import { tellReadingsMissed, tellReadingsResumed } from '../monitoring/tell-readings.js'
import { endAlert } from './end-alert.js'
import { raiseAlert } from './raise-alert.js'

/** With what plans are watched. */
export interface Watching {
  readonly config: CarePlansConfig
  readonly now: Date
  /** The escalation that the same reading opened or joined: what the rules find in it belongs there. */
  readonly escalationId?: string | null
}

/** Looks at every plan of a patient that is in force. Takes the plans, then the patient's turn. */
export async function watchPatient(tx: EntityManager, patientId: string, watching: Watching): Promise<void> {
  const plans = await takeWatchedPlans(tx, patientId)
  if (plans.length === 0) return
  await takePatientsTurn(tx, patientId)
  for (const plan of plans) await look(tx, plan, watching)
}

/** Begins or ends to watch a plan, locked by this transaction, as its state says: only a plan in force is watched. */
export async function watchPlan(tx: EntityManager, plan: CarePlan, watching: Watching): Promise<void> {
  const isWatched = plan.status === 'ACTIVE' && plan.templateCode !== null
  if (isWatched === (plan.watchedSince !== null)) return
  await takeWorkOfAlerts(tx, [plan.id])
  await takePatientsTurn(tx, plan.patientId)
  if (isWatched) return look(tx, { ...plan, watchedSince: watching.now }, watching)
  await noteWatch(tx, { id: plan.id, watchedSince: null, lookAgainAt: null })
  const reason = `The plan is ${plan.status}.`
  const open = await openAlertsOf(tx, plan)
  for (const alert of open) await endAlert(tx, { alert, reason }, watching.now)
  const isSilent = open.some(({ measurementId }) => measurementId === null)
  if (isSilent) await tellReadingsResumed(tx, plan.patientId, watching.now)
}

async function look(tx: EntityManager, plan: CarePlan, watching: Watching): Promise<void> {
  const { config, now } = watching
  const { id, patientId, templateCode, templateVersion } = plan
  const template = await findTemplate(tx, { code: templateCode ?? '', version: templateVersion })
  const rules = template && !(await hasDied(tx, patientId)) ? rulesOf(template) : []
  const codes = [...new Set(rules.flatMap(({ measure }) => codesOfMeasure(measure.code ?? '')))]
  const measurements = await findLatestMeasurements(tx, { patientId, codes })
  const alerts = await planAlerts.allOf(tx, { by: 'carePlanId', ids: [id] })
  const watchedSince = plan.watchedSince ?? now
  const since = await sinceWhen(tx, plan, { watchedSince, now })
  const { found, over, lookAgainAt } = judge({ rules, measurements, alerts, since, now })
  for (const one of over) await endAlert(tx, one, now)
  const awaited = new Set(rules.filter(waitsForReadings).map(({ code }) => code))
  if (over.some(({ alert }) => awaited.has(alert.rule))) await tellReadingsResumed(tx, patientId, now)
  const answeredBy = watching.escalationId ?? null
  for (const finding of found)
    await raiseAlert(tx, { plan, finding, answeredBy }, { config, by: SYSTEM, now })
  for (const { rule, silentSince } of found)
    if (silentSince && awaited.has(rule.code)) await tellReadingsMissed(tx, { patientId, silentSince }, now)
  await noteWatch(tx, { id, watchedSince, lookAgainAt })
}

/** Nobody weighs at home who lies in a hospital: what is missing counts from the return. */
async function sinceWhen(
  tx: EntityManager,
  { patientId }: CarePlan,
  { watchedSince, now }: { watchedSince: Date; now: Date },
): Promise<Date> {
  const home = await atHomeSince(tx, patientId, now)
  return home !== null && home > watchedSince ? home : watchedSince
}

async function openAlertsOf(tx: EntityManager, { id }: CarePlan): Promise<readonly PlanAlert[]> {
  const alerts = await planAlerts.allOf(tx, { by: 'carePlanId', ids: [id] })
  return alerts.filter(({ status }) => status === 'OPEN')
}
