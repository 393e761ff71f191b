import { z } from 'zod'
import { COMPARATORS } from '../../domain/goal-target.js'
import { measure, words } from '../input-fields.js'

/** What is measured and what it should come to. */
export const target = z
  .object({
    measure,
    comparator: z.enum(COMPARATORS),
    value: z.number(),
    high: z
      .number()
      .nullish()
      .transform((high) => high ?? null),
    unit: words(40),
  })
  .refine(
    ({ comparator, value, high }) =>
      comparator === 'BETWEEN' ? high !== null && high >= value : high === null,
    {
      message: 'BETWEEN, and only BETWEEN, has an upper end, and it is not below the value.',
      path: ['high'],
    },
  )

/** Where the patient stood. */
export const baseline = z.object({
  value: z.number(),
  on: z
    .string()
    .nullish()
    .transform((day) => day ?? null),
})
