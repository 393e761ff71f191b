import type { PlanTemplateResolvers, TemplateGoalResolvers } from './__generated__/resolvers.js'
import { rulesOf } from '../domain/plan-template.js'
import { practitionerRef } from './practitioner-ref.js'

/** A template's fields. */
export const PlanTemplate: PlanTemplateResolvers = {
  alertRules: rulesOf,
  publishedBy: ({ publishedBy }) => practitionerRef(publishedBy),
}

/** The target of a template's goal, field by field. */
export const TemplateGoal: TemplateGoalResolvers = {
  measure: ({ target }) => target?.measure ?? null,
  comparator: ({ target }) => target?.comparator ?? null,
  value: ({ target }) => target?.value ?? null,
  high: ({ target }) => target?.high ?? null,
  margin: ({ target }) => target?.margin ?? null,
  unit: ({ target }) => target?.unit ?? null,
}
