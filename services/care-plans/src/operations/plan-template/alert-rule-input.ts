import { z } from 'zod'
import { ALERT_COMPARATORS, ALERT_RULE_KINDS, ruleInWords, type AlertRule } from '../../domain/alert-rule.js'
import { ESCALATION_SEVERITIES } from '../../domain/escalation.js'
import { measure, optionalWords, words } from '../input-fields.js'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

const fields = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'A code is lower-case words with hyphens.'),
  title: optionalWords(150),
  measure,
  unit: optionalWords(40),
  kind: z.enum(ALERT_RULE_KINDS),
  comparator: z.enum(ALERT_COMPARATORS).nullish().transform(orNull),
  value: z.number().nullish().transform(orNull),
  withinDays: z.int().min(1, 'At least one day.').max(730, 'At most two years.').nullish().transform(orNull),
  severity: z.enum(ESCALATION_SEVERITIES),
  source: words(300),
})

/** What each kind of rule needs, and has no use for. */
const NEEDS: Readonly<
  Record<AlertRule['kind'], readonly ('comparator' | 'value' | 'unit' | 'withinDays')[]>
> = {
  VALUE: ['comparator', 'value', 'unit'],
  RISE: ['value', 'unit', 'withinDays'],
  MISSING: ['withinDays'],
}

const rule = fields
  .superRefine((given, context) => {
    for (const field of ['comparator', 'value', 'unit', 'withinDays'] as const) {
      const isNeeded = NEEDS[given.kind].includes(field)
      if (isNeeded === (given[field] !== null)) continue
      const message = isNeeded
        ? `A rule of kind ${given.kind} needs this.`
        : `A rule of kind ${given.kind} has none.`
      context.addIssue({ code: 'custom', message, path: [field] })
    }
    if (given.kind === 'RISE' && given.value !== null && given.value <= 0)
      context.addIssue({ code: 'custom', message: 'A rise is above zero.', path: ['value'] })
  })
  .transform((given): AlertRule => ({ ...given, title: given.title ?? ruleInWords(given) }))

/** The alert rules of a template: each code once. */
export const alertRules = z
  .array(rule)
  .max(30, 'At most 30 alert rules fit here.')
  .nullish()
  .transform((list) => list ?? [])
  .refine(
    (list) => new Set(list.map(({ code }) => code)).size === list.length,
    'Each alert rule has a code of its own.',
  )
