import { isBeyond, type AlertRule } from './alert-rule.js'
import type { EscalationSeverity } from './escalation.js'
import type { Measurement } from './measurement.js'
import type { Moves } from './moves.js'
import { codesOfMeasure } from './same-measure.js'
import { inUnit } from './units.js'

/** It waits for a person; a person dealt with it; its cause is over. */
export type PlanAlertStatus = 'OPEN' | 'ANSWERED' | 'ENDED'

/** Which state may follow which. */
export const PLAN_ALERT_MOVES: Moves<PlanAlertStatus> = {
  OPEN: ['ANSWERED', 'ENDED'],
  ANSWERED: [],
  ENDED: [],
}

/** The kind of task that an alert becomes. */
export const ALERT_TASK = 'plan-alert'

/** What a rule of a plan's template found: somebody must look at it. One per rule and plan is open at a time. */
export interface PlanAlert {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly carePlanId: string
  /** The code of the rule. */
  readonly rule: string
  readonly status: PlanAlertStatus
  readonly severity: EscalationSeverity
  /** What was found, in words. */
  readonly reason: string
  /** Where the rule comes from. */
  readonly source: string
  /** The measurement that says so; null when none came. */
  readonly measurementId: string | null
  /** From where a rise is counted, in the unit of the rule. */
  readonly reference: number | null
  readonly raisedAt: Date
  /** What it became: a task, or an escalation. */
  readonly taskId: string | null
  readonly escalationId: string | null
  readonly endedAt: Date | null
  readonly endReason: string | null
}

/** Something that a rule found and that is not open yet. */
export interface Finding {
  readonly rule: AlertRule
  readonly reason: string
  readonly measurement: Measurement | null
  readonly reference: number | null
  /** For what is missing: since when. */
  readonly silentSince: Date | null
}

/** A plan, as its rules see it. */
export interface Watched {
  readonly rules: readonly AlertRule[]
  /** Of the patient, in any order. */
  readonly measurements: readonly Measurement[]
  /** All of the plan so far. */
  readonly alerts: readonly PlanAlert[]
  /** Since when the plan is watched: nothing is missing before. */
  readonly since: Date
  readonly now: Date
}

/** What the rules of a plan say now. */
export interface Judgement {
  readonly found: readonly Finding[]
  readonly over: readonly { readonly alert: PlanAlert; readonly reason: string }[]
  /** When something will be missing unless it comes; null when nothing can. */
  readonly lookAgainAt: Date | null
}

/**
 * What the rules of a plan find, and which of its open alerts are over. A rule that is open finds nothing more; one that
 * a person answered finds something again only in what became known since. The order in which values arrive does not
 * matter: the latest value counts.
 */
export function judge(watched: Watched): Judgement {
  const all = watched.rules.map((rule) => verdictOf(rule, watched))
  const withdrawn = watched.alerts
    .filter(({ status, rule }) => status === 'OPEN' && !watched.rules.some(({ code }) => code === rule))
    .map((alert) => ({ alert, reason: 'The plan is no longer watched for this.' }))
  const times = all.flatMap(({ lookAgainAt }) => (lookAgainAt ? [lookAgainAt.getTime()] : []))
  return {
    found: all.flatMap(({ found }) => (found ? [found] : [])),
    over: [...all.flatMap(({ over }) => (over ? [over] : [])), ...withdrawn],
    lookAgainAt: times.length === 0 ? null : new Date(Math.min(...times)),
  }
}

interface Verdict {
  readonly found?: Finding
  readonly over?: { readonly alert: PlanAlert; readonly reason: string }
  readonly lookAgainAt?: Date
}

/** A measurement in the unit of a rule. */
interface Value {
  readonly value: number
  readonly measurement: Measurement
}

const DAY_MS = 86_400_000
/** An old value that becomes known late is nothing to hurry for. */
const FRESH_MS = 7 * DAY_MS

function verdictOf(rule: AlertRule, { measurements, alerts, since, now }: Watched): Verdict {
  const own = alerts.filter((alert) => alert.rule === rule.code)
  const open = own.find(({ status }) => status === 'OPEN')
  const last = own.reduce<Date | null>((latest, { endedAt }) => laterOf(latest, endedAt), null)
  const values = valuesFor(rule, measurements, now)
  if (rule.kind === 'MISSING')
    return missing(rule, { values, open, since: laterOf(since, last) ?? since, now })
  const [latest] = values
  if (!latest) return {}
  if (open) return stillSo(rule, { open, latest })
  const isNews = last === null || latest.measurement.recordedAt > last
  const isFresh = rule.severity === 'ROUTINE' || now.getTime() - latest.measurement.at.getTime() <= FRESH_MS
  return isNews && isFresh ? newFinding(rule, values, latest) : {}
}

function missing(
  { withinDays, ...rule }: AlertRule,
  {
    values,
    open,
    since,
    now,
  }: { values: readonly Value[]; open: PlanAlert | undefined; since: Date; now: Date },
): Verdict {
  const allowed = (withinDays ?? 0) * DAY_MS
  const [latest] = values
  const heard = latest?.measurement.at ?? null
  if (open) {
    const isBack = heard !== null && now.getTime() - heard.getTime() < allowed
    if (!isBack) return {}
    const over = { alert: open, reason: `It came: ${heard.toISOString()}.` }
    return { over, lookAgainAt: new Date(heard.getTime() + allowed) }
  }
  const silentSince = laterOf(since, heard) ?? since
  const dueAt = new Date(silentSince.getTime() + allowed)
  if (dueAt > now) return { lookAgainAt: dueAt }
  const nothing = { measurement: null, reference: null, silentSince }
  return { found: { rule: { ...rule, withinDays }, reason: rule.title, ...nothing } }
}

/** What was known when an alert was raised ends none: where its own value was taken back, a person or a new value does. */
function stillSo(rule: AlertRule, { open, latest }: { open: PlanAlert; latest: Value }): Verdict {
  const { id, recordedAt } = latest.measurement
  if (id !== open.measurementId && recordedAt < open.raisedAt) return {}
  const limit = (open.reference ?? 0) + (rule.value ?? 0)
  const isSo = rule.kind === 'VALUE' ? isBeyond(rule, latest.value) : rounded(latest.value) >= rounded(limit)
  return isSo ? {} : { over: { alert: open, reason: `It is ${inWords(rule, latest.value)} again.` } }
}

function newFinding(rule: AlertRule, values: readonly Value[], { value, measurement }: Value): Verdict {
  const about = { measurement, silentSince: null }
  if (rule.kind === 'VALUE') {
    if (!isBeyond(rule, value)) return {}
    return { found: { rule, reason: `${rule.title}: ${inWords(rule, value)}`, ...about, reference: null } }
  }
  const since = measurement.at.getTime() - (rule.withinDays ?? 0) * DAY_MS
  const before = values.filter(({ measurement: { at } }) => at < measurement.at && at.getTime() >= since)
  const reference = Math.min(...before.map((one) => one.value))
  const rise = rounded(value - reference)
  if (!Number.isFinite(rise) || rise < (rule.value ?? Infinity)) return {}
  const reason = `${rule.title}: from ${reference} to ${inWords(rule, value)}`
  return { found: { rule, reason, reference, ...about } }
}

/** The values of a rule's measure that can be compared, latest first; what lies ahead of the clock waits. */
function valuesFor(rule: AlertRule, measurements: readonly Measurement[], now: Date): readonly Value[] {
  const codes = codesOfMeasure(rule.measure.code ?? '')
  return measurements
    .filter(({ system, code, at }) => system === rule.measure.system && codes.includes(code) && at <= now)
    .flatMap((measurement): Value[] => {
      const value = rule.unit === null ? measurement.value : inUnit(measurement, rule.unit)
      return value === null ? [] : [{ value, measurement }]
    })
    .sort((a, b) => b.measurement.at.getTime() - a.measurement.at.getTime())
}

function inWords({ unit }: AlertRule, value: number): string {
  return unit === null || unit.startsWith('{') ? `${value}` : `${value} ${unit}`
}

/** Scales show tenths: a gain of 0.9 is not lost to the arithmetic of the machine. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function laterOf(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
