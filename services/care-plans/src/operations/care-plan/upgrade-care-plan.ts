import type { Outcome, Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { refuseRevision, type CarePlan } from '../../domain/care-plan.js'
import { templateDifference, type PlanTemplate } from '../../domain/plan-template.js'
import { findStratum } from '../../storage/patient-strata.js'
import { carePlans, findTaskTitles, goals } from '../../storage/plan-records.js'
import { findTemplate } from '../../storage/plan-templates.js'
import type { PlanToChange } from './change-plan.js'
import { changeRecord } from '../change-record.js'
import { addParts } from './create-care-plan-from-template.js'
import type { CarePlansRequest } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { watchPatient } from '../plan-alert/watch-plans.js'
import { writeRevision } from './write-revision.js'

/** A plan, and the version of its template that it shall have. */
export type UpgradeCarePlan = PlanToChange & { readonly toVersion: number }

/** Brings a plan to a later version of its template: adds what it lacks and takes nothing away. A sign-off is lost. */
export async function upgradeCarePlan(
  context: CarePlansRequest,
  input: UpgradeCarePlan,
): Promise<Outcome<{ id: string }>> {
  const { config } = context
  const { carePlanId: id, toVersion } = input
  const about = {
    operation: 'upgradeCarePlan',
    input,
    records: carePlans,
    noun: 'care plan',
    field: 'carePlanId',
    id,
  }
  return changeRecord(context, about, async (tx, plan, actor) => {
    const { templateCode: code, templateVersion } = plan
    if (code === null || templateVersion === null)
      return wrong('carePlanId', 'This plan is from no template.')
    const refusal = refuseRevision(plan)
    if (refusal) return refusal
    const template = await findTemplate(tx, { code, version: toVersion })
    if (!template || toVersion <= templateVersion)
      return wrong('toVersion', `There is no such version after ${templateVersion}.`)
    const timeZone = (await findStratum(tx, plan.patientId))?.timeZone ?? config.organizationTimeZone
    await addMissing(tx, { plan, template, timeZone }, actor)
    await carePlans.replace(tx, plan, { templateVersion: toVersion, signedBy: null, signedAt: null })
    await writeRevision(tx, plan.id, { ...actor, reason: `Template ${code}, version ${toVersion}.` })
    await watchPatient(tx, plan.patientId, { config, now: actor.now })
    return null
  })
}

async function addMissing(
  tx: EntityManager,
  { plan, template, timeZone }: { plan: CarePlan; template: PlanTemplate; timeZone: string },
  actor: Actor,
): Promise<void> {
  const { id: carePlanId, patientId, ownerId } = plan
  const own = await goals.allOf(tx, { by: 'carePlanId', ids: [carePlanId] })
  const taskTitles = await findTaskTitles(tx, carePlanId)
  const missing = templateDifference(template, { goals: own, taskTitles, rules: [] })
  const tasks = template.tasks.filter(({ title }) => missing.tasks.includes(title))
  const place = { patientId, carePlanId, ownerId, timeZone, status: 'PROPOSED' } as const
  await addParts(tx, { goals: missing.goals, tasks }, { ...place, ...actor })
}

function wrong(field: string, message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
