import { change } from '@baton/database/change'
import { done, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { COMPARATORS } from '../../domain/goal-target.js'
import { RECURRENCE_UNITS } from '../../domain/recurrence.js'
import { addTemplate, findTemplate, lockTemplate } from '../../storage/plan-templates.js'
import type { Update } from '../change-record.js'
import { alertRules } from './alert-rule-input.js'
import { measure, optionalWords, problems, words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null
const number = z.number().nullish().transform(orNull)
const code = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'A code is lower-case words with hyphens.')
const days = z.int().min(1, 'At least one day.').max(730, 'At most two years.')

const rise = z.number().gt(0, 'A rise is above zero.')

const target = z
  .object({
    measure,
    comparator: z.enum(COMPARATORS),
    value: number,
    high: number,
    margin: number,
    unit: words(40),
  })
  .refine(
    ({ value, margin }) => (value === null) !== (margin === null),
    'Give a value, or a margin about the baseline.',
  )

const goal = z.object({
  description: words(500),
  target: target.nullish().transform(orNull),
  dueInDays: days,
  alerts: z
    .array(z.object({ increase: rise, withinDays: days, source: optionalWords(300) }))
    .nullish()
    .transform((list) => list ?? []),
})

const recurrence = z.object({
  unit: z.enum(RECURRENCE_UNITS),
  every: z.int().min(1, 'At least every one.').max(52, 'At most every 52.'),
  until: z.string().nullish().transform(orNull),
})

const task = z.object({
  code,
  title: words(200),
  dueInDays: days,
  recurrence: recurrence.nullish().transform(orNull),
})

const schema = z.object({
  code,
  title: words(200),
  description: optionalWords(4000),
  problems,
  goals: z.array(goal).min(1, 'A template has at least one goal.').max(30, 'At most 30 goals fit here.'),
  tasks: z.array(task).max(30, 'At most 30 tasks fit here.'),
  alertRules,
})

/** Publishes the next version of a template, or the first of a new one. Plans made from earlier ones stay as they are. */
export async function publishPlanTemplate(
  context: OperationContext,
  input: Update & { readonly code: string },
): Promise<Outcome<{ code: string; version: number }>> {
  const viewer = requireViewer(context)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  return change(context, { operation: 'publishPlanTemplate', input }, async (tx) => {
    await lockTemplate(tx, input.code)
    const latest = (await findTemplate(tx, { code: input.code, version: null }))?.version ?? 0
    if (latest !== input.expectedVersion) return refused(versionConflict('template', latest))
    const version = latest + 1
    await addTemplate(tx, { ...parsed.value, version, publishedBy: viewer.id, publishedAt: now })
    return done({ code: input.code, version })
  })
}
