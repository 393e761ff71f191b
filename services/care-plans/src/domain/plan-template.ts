import { addDays } from '@baton/clinical/calendar/local-time'
import { ruleInWords, type AlertRule } from './alert-rule.js'
import { sameCode, type Coded } from './coded.js'
import type { ProposedGoal } from './proposal.js'
import type { Comparator, GoalTarget } from './goal-target.js'
import type { Goal } from './goal.js'
import type { Recurrence } from './recurrence.js'

/** A plan to begin from, for patients with one problem: one published version of it. */
export interface PlanTemplate {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly description: string | null
  readonly problems: readonly Coded[]
  readonly goals: readonly TemplateGoal[]
  readonly tasks: readonly TemplateTask[]
  /** What a person must hear of while a plan from it is in force, besides the rises that stand with its goals. */
  readonly alertRules: readonly AlertRule[]
  /** Null for what is shipped with the service. */
  readonly publishedBy: string | null
  readonly publishedAt: Date | null
}

/** A goal of a template. */
export interface TemplateGoal {
  readonly description: string
  readonly target: TemplateTarget | null
  readonly dueInDays: number
  /** Changes of the measure that a person should hear of. */
  readonly alerts: readonly TemplateAlert[]
}

/** A target, or how to make one from where the patient stands. */
export interface TemplateTarget {
  readonly measure: Coded
  readonly comparator: Comparator
  /** Null: the patient's own baseline, give or take `margin`. */
  readonly value: number | null
  readonly high: number | null
  readonly margin: number | null
  readonly unit: string
}

/** A rise of the measure within so many days, and where that comes from. */
export interface TemplateAlert {
  readonly increase: number
  readonly withinDays: number
  readonly source: string | null
}

/** A task of a template. */
export interface TemplateTask {
  readonly code: string
  readonly title: string
  readonly dueInDays: number
  readonly recurrence: Recurrence | null
}

/** Every rule by which a plan from a template is watched: the rises of its goals, then its own. */
export function rulesOf(template: PlanTemplate): readonly AlertRule[] {
  const rises = template.goals.flatMap(({ target, alerts }) =>
    target ? alerts.map((alert) => riseOf(target, alert, template)) : [],
  )
  return [...rises, ...template.alertRules]
}

function riseOf(
  { measure, unit }: TemplateTarget,
  { increase, withinDays, source }: TemplateAlert,
  { code, version }: PlanTemplate,
): AlertRule {
  const rule = { measure, unit, kind: 'RISE', comparator: null, value: increase, withinDays } as const
  return {
    ...rule,
    code: `rise-${measure.code ?? 'measure'}-${withinDays}`,
    title: ruleInWords(rule),
    severity: 'SAME_DAY',
    source: source ?? `Template ${code}, version ${version}`,
  }
}

/** Where the patient stands, by LOINC code. */
export type Baselines = ReadonlyMap<string, number>

/** The target of one patient; null where it depends on a baseline that nobody gave. */
export function targetFor(target: TemplateTarget | null, baselines: Baselines): GoalTarget | null {
  if (!target) return null
  const { measure, comparator, value, high, margin, unit } = target
  if (value !== null) return { measure, comparator, value, high, unit }
  const baseline = baselines.get(measure.code ?? '')
  if (baseline === undefined || margin === null) return null
  return { measure, comparator: 'BETWEEN', value: baseline - margin, high: baseline + margin, unit }
}

/** The goals of a template for one patient, as they would be suggested. */
export function goalsFor(template: PlanTemplate, baselines: Baselines): readonly ProposedGoal[] {
  return template.goals.map(({ description, target, dueInDays }) => {
    const value = baselines.get(target?.measure.code ?? '')
    const baseline = value === undefined ? null : { value, on: null }
    return {
      description,
      problems: template.problems,
      target: targetFor(target, baselines),
      baseline,
      dueInDays,
    }
  })
}

/** What a later version of a template says that a plan does not, and the other way round. */
export interface TemplateDifference {
  readonly toVersion: number
  readonly goals: readonly ProposedGoal[]
  readonly tasks: readonly string[]
  /** What the plan would be watched for as well. */
  readonly alerts: readonly string[]
  readonly noLongerIn: readonly string[]
}

/** What is in a plan. */
export interface PlanParts {
  readonly goals: readonly Pick<Goal, 'description' | 'target'>[]
  readonly taskTitles: readonly string[]
  /** By which rules it is watched now. */
  readonly rules: readonly AlertRule[]
}

/** The difference between a live plan and a version of its template. It is shown, never carried out by itself. */
export function templateDifference(template: PlanTemplate, plan: PlanParts): TemplateDifference {
  const suggested = goalsFor(template, baselinesOf(plan))
  return {
    toVersion: template.version,
    goals: suggested.filter((wanted) => !plan.goals.some((goal) => isSameGoal(wanted, goal))),
    tasks: template.tasks.map((task) => task.title).filter((title) => !plan.taskTitles.includes(title)),
    alerts: rulesOf(template)
      .map((rule) => rule.title)
      .filter((title) => !plan.rules.some((rule) => rule.title === title)),
    noLongerIn: plan.goals
      .filter((goal) => !suggested.some((wanted) => isSameGoal(wanted, goal)))
      .map((goal) => goal.description),
  }
}

function baselinesOf({ goals }: PlanParts): Baselines {
  const known = goals.flatMap(({ target }): [string, number][] =>
    target ? [[target.measure.code ?? '', target.value]] : [],
  )
  return new Map(known)
}

/** The same goal has the same words, or the same measure, comparison, value and unit. */
function isSameGoal(wanted: ProposedGoal, goal: Pick<Goal, 'description' | 'target'>): boolean {
  const { target } = goal
  if (!wanted.target || !target) return wanted.description === goal.description
  return (
    sameCode(wanted.target.measure, target.measure) &&
    wanted.target.comparator === target.comparator &&
    (target.comparator === 'BETWEEN' || wanted.target.value === target.value) &&
    wanted.target.unit === target.unit
  )
}

/** The day on which something is due. */
export function dueDay(startOn: string, dueInDays: number): string {
  return addDays(startOn, dueInDays)
}
