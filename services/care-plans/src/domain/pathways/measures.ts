import { LOINC } from '../coded.js'
import type { TemplateGoal, TemplateTarget, TemplateTask } from '../plan-template.js'

type Measured = Pick<TemplateTarget, 'measure' | 'unit'>

const measured = (code: string, display: string, unit: string): Measured => ({
  measure: { system: LOINC, code, display },
  unit,
})

/** The measures of the pathways (domain.md 4.4). */
export const MEASURES = {
  hba1c: measured('4548-4', 'HbA1c', '%'),
  systolic: measured('8480-6', 'Systolic blood pressure', 'mm[Hg]'),
  diastolic: measured('8462-4', 'Diastolic blood pressure', 'mm[Hg]'),
  weight: measured('29463-7', 'Body weight', 'kg'),
  spo2: measured('59408-5', 'Oxygen saturation', '%'),
  ldl: measured('13457-7', 'LDL cholesterol', 'mg/dL'),
  phq9: measured('44261-6', 'PHQ-9 total score', '{score}'),
  gad7: measured('70274-6', 'GAD-7 total score', '{score}'),
} as const

/** A goal below a value. */
export function below(
  what: Measured,
  value: number,
  [description, dueInDays]: readonly [string, number],
): TemplateGoal {
  const target = { ...what, comparator: 'LT', value, high: null, margin: null } as const
  return { description, target, dueInDays, alerts: [] }
}

/** A goal without a number. */
export function unmeasured(description: string, dueInDays: number): TemplateGoal {
  return { description, target: null, dueInDays, alerts: [] }
}

/** Something to do once. */
export function once(code: string, title: string, dueInDays: number): TemplateTask {
  return { code, title, dueInDays, recurrence: null }
}

/** Something to do again and again. */
export function weekly(code: string, title: string, every = 1): TemplateTask {
  return { code, title, dueInDays: 7 * every, recurrence: { unit: 'WEEK', every, until: null } }
}
