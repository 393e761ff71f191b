import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import {
  defaultThresholds,
  readingDueAfter,
  type MonitoringPlan,
  type Threshold,
} from '../../domain/monitoring.js'
import { monitoringPlans } from '../../storage/monitoring.js'
import { findStratum } from '../../storage/patient-strata.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { tellMonitoringMoved } from './tell-monitoring-moved.js'
import type { CarePlansRequest } from '../operation-context.js'

/** What shall be watched. */
export interface StartMonitoring {
  readonly idempotencyKey?: string | null | undefined
  readonly patientId: string
  readonly spo2Scale?: number | null | undefined
  readonly spo2TargetSetBy?: string | null | undefined
  readonly hospitalAtHome?: boolean | null | undefined
  readonly thresholds?:
    | readonly {
        readonly measure: Threshold['measure']
        readonly low?: number | null | undefined
        readonly high?: number | null | undefined
      }[]
    | null
    | undefined
}

/** Begins to watch a patient: with the thresholds named, the program's for every measure that is not. */
export async function startMonitoring(
  context: CarePlansRequest,
  input: StartMonitoring,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const wrong = problemsOf(input)
  if (wrong.length > 0) return refused(...wrong)
  return change(context, { operation: 'startMonitoring', input }, async (tx) => {
    const { patientId } = input
    const touch = { row: 'monitoring', verb: 'create', patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const stratum = await findStratum(tx, patientId)
    const plan = planOf(input, stratum?.timeZone ?? context.config.organizationTimeZone)
    const begun = { startedBy: viewer.id, startedAt: now, readingDueAt: readingDueAfter(now) }
    await monitoringPlans.add(tx, { ...plan, ...begun })
    await tellMonitoringMoved(tx, { ...plan, ...begun }, now)
    await addStatusChanges(tx, [
      { subjectId: plan.id, at: now, by: viewer.id, from: null, to: 'ACTIVE', reason: null },
    ])
    return done({ id: plan.id })
  })
}

function planOf(
  input: StartMonitoring,
  timeZone: string,
): Omit<MonitoringPlan, 'startedBy' | 'startedAt' | 'readingDueAt'> {
  const spo2Scale = input.spo2Scale ?? 1
  const own = (input.thresholds ?? []).map(({ measure, low = null, high = null }) => ({ measure, low, high }))
  const rest = defaultThresholds(spo2Scale).filter(
    ({ measure }) => !own.some((one) => one.measure === measure),
  )
  return {
    id: newId('monitoring_plan'),
    version: 1,
    patientId: input.patientId,
    status: 'ACTIVE',
    statusReason: null,
    spo2Scale,
    spo2TargetSetBy: input.spo2TargetSetBy ?? null,
    hospitalAtHome: input.hospitalAtHome ?? false,
    thresholds: [...own, ...rest],
    timeZone,
  }
}

function problemsOf({ spo2Scale, spo2TargetSetBy, thresholds }: StartMonitoring): readonly Refusal[] {
  const problems: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    problems.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (spo2Scale != null && spo2Scale !== 1 && spo2Scale !== 2) wrong('spo2Scale', 'The scale is 1 or 2.')
  if (spo2Scale === 2 && !spo2TargetSetBy)
    wrong('spo2TargetSetBy', 'Scale 2 needs the clinician who set a target of 88-92 %.')
  if (spo2TargetSetBy && parseId('practitioner', spo2TargetSetBy) === null)
    wrong('spo2TargetSetBy', 'This is not the id of a practitioner.')
  for (const { measure, low, high } of thresholds ?? []) {
    if (low != null && high != null && low >= high)
      wrong('thresholds', `${measure}: the low value is below the high one.`)
  }
  return problems
}
