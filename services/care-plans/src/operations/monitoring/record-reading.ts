import { news2 } from '@baton/clinical/scores/news2'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import {
  isOldEnough,
  readingDueAfter,
  type MonitoringPlan,
  type Reading,
  type StoredScore,
  type Vitals,
} from '../../domain/monitoring.js'
import { measuredIn } from '../../domain/measurement.js'
import { alertsOf } from '../../domain/vital-alerts.js'
import {
  expectReading,
  findWeights,
  isKnownSilent,
  monitoringPlans,
  readings,
} from '../../storage/monitoring.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { findStratum } from '../../storage/patient-strata.js'
import { takeWatchedPlans } from '../../storage/plan-alerts.js'
import { endSilence } from './end-silence.js'
import { tellReadingScored } from './tell-reading-scored.js'
import { tellReadingsResumed } from './tell-readings.js'
import { escalateAlerts } from './escalate-alerts.js'
import type { CarePlansRequest } from '../operation-context.js'
import { takeMeasurements } from '../goal/take-measurements.js'

type Values = {
  readonly [V in keyof (Vitals & Pick<Reading, 'weight' | 'glucose'>)]?: Reading[V] | undefined
}

/** What was measured. */
export interface RecordReading extends Values {
  readonly idempotencyKey?: string | null | undefined
  readonly monitoringPlanId: string
  readonly at: Date
  readonly automatic?: boolean | null | undefined
}

const within = (low: number, high: number) =>
  z.number().min(low, `At least ${low}.`).max(high, `At most ${high}.`).nullish()
const schema = z.object({
  respiratoryRate: within(0, 100),
  spo2: within(0, 100),
  systolic: within(0, 350),
  pulse: within(0, 350),
  temperature: within(20, 46),
  weight: within(0, 700),
  glucose: within(0, 2000),
})
const WEEK_MS = 7 * 86_400_000

/** Records a reading, scores it, and escalates a deterioration in the same transaction. */
export async function recordReading(
  context: CarePlansRequest,
  input: RecordReading,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return change(context, { operation: 'recordReading', input }, async (tx) => {
    const which = { id: input.monitoringPlanId, verb: 'create' } as const
    const plan = await monitoringPlans.lock(tx, { viewer, now }, which)
    if (!plan) return refused({ ...notFound('monitoring plan'), field: ['input', 'monitoringPlanId'] })
    await takeWatchedPlans(tx, plan.patientId)
    await takePatientsTurn(tx, plan.patientId)
    const refusals = refusalsOf(plan, input, now)
    if (refusals.length > 0) return refused(...refusals)
    const reading = await scored(tx, plan, {
      ...readingOf(plan, input),
      recordedBy: viewer.id,
      recordedAt: now,
    })
    const wasSilent = await isKnownSilent(tx, plan)
    const { config } = context
    const escalationId = await escalateAlerts(tx, { plan, reading }, { config, now })
    await readings.add(tx, { ...reading, escalationId })
    await tellReadingScored(tx, reading)
    const dueAt = readingDueAfter(reading.at)
    await expectReading(tx, plan.id, dueAt)
    if (dueAt > now) await endSilence(tx, plan.patientId, reading.at, now)
    if (dueAt > now && wasSilent) await tellReadingsResumed(tx, plan.patientId, now)
    await takeMeasurements(tx, measuredIn(reading), { config, now, escalationId })
    return done({ id: reading.id })
  })
}

function refusalsOf({ status }: MonitoringPlan, { at }: RecordReading, now: Date): readonly Refusal[] {
  const refusals: Refusal[] = []
  if (status !== 'ACTIVE') {
    const message = 'Monitoring is on hold: resume it first.'
    refusals.push({
      kind: 'TransitionNotAllowed',
      message,
      from: status,
      requested: 'ACTIVE',
      allowed: ['ACTIVE'],
    })
  }
  if (at > now)
    refusals.push({
      kind: 'InvalidInput',
      message: 'A reading cannot be in the future.',
      field: ['input', 'at'],
    })
  return refusals
}

/** The score is for adults; of somebody who may be younger, only thresholds speak. */
async function scored(tx: EntityManager, plan: MonitoringPlan, reading: Reading): Promise<Reading> {
  const birthYear = (await findStratum(tx, plan.patientId))?.birthYear ?? null
  const score = isOldEnough(birthYear, reading, plan) ? scoreOf(reading, plan) : null
  const since = new Date(reading.at.getTime() - WEEK_MS)
  const weights = await findWeights(tx, { planId: plan.id, since })
  const blank = { spo2: null, systolic: null, pulse: null, glucose: null, temperature: null }
  const earlier = weights.map((one) => ({ ...blank, ...one }))
  return {
    ...reading,
    news2: score,
    alerts: alertsOf(reading, { plan, score, earlier }),
  }
}

function readingOf(plan: MonitoringPlan, input: RecordReading): Omit<Reading, 'recordedBy' | 'recordedAt'> {
  return {
    id: newId('reading'),
    patientId: plan.patientId,
    planId: plan.id,
    at: input.at,
    automatic: input.automatic ?? false,
    respiratoryRate: input.respiratoryRate ?? null,
    spo2: input.spo2 ?? null,
    onOxygen: input.onOxygen ?? null,
    systolic: input.systolic ?? null,
    pulse: input.pulse ?? null,
    consciousness: input.consciousness ?? null,
    temperature: input.temperature ?? null,
    weight: input.weight ?? null,
    glucose: input.glucose ?? null,
    news2: null,
    alerts: [],
    escalationId: null,
  }
}

/** Without a parameter there is no total; one that is 3 by itself speaks all the same (domain.md 2.5). */
function scoreOf(reading: Reading, { spo2Scale }: MonitoringPlan): StoredScore {
  const score = news2({
    respiratoryRate: reading.respiratoryRate,
    oxygenSaturation: reading.spo2,
    spo2Scale: spo2Scale === 2 ? 2 : 1,
    onOxygen: reading.onOxygen,
    systolicPressure: reading.systolic,
    pulse: reading.pulse,
    consciousness: reading.consciousness,
    temperature: reading.temperature,
  })
  const points = score.factors.map(({ code, points: own }) => ({ parameter: code, points: own }))
  return {
    total: score.total,
    band: score.band ?? (score.singleParameterAlert ? 'LOW_MEDIUM' : null),
    points,
  }
}
