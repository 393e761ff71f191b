import { z } from 'zod'
import {
  criteriaOf,
  DEEPEST_RULE,
  depthOf,
  MOST_CRITERIA,
  VALUE_SETS,
  type RegistryRule,
  type ValueSet,
} from '../../domain/registry-rule.js'
import { INSTRUMENT_CODES } from '../../domain/instruments/catalogue.js'
import { idOf, maybe, text } from '../fields.js'

const code = text(100)
const codes = (longest: number) => z.array(code).min(1, 'must name at least one').max(longest)
const amount = maybe(z.number())
const days = z.int().min(1, 'must be at least one day').max(3660, 'must be at most ten years')
const range = { min: amount, max: amount }

interface Ends {
  readonly min: number | null
  readonly max: number | null
}
const isRange = ({ min, max }: Ends): boolean => min === null || max === null || min <= max
const crossed = { message: 'must not be below min', path: ['max'] }

const condition = z
  .object({
    system: maybe(text(200)),
    codes: maybe(codes(500)),
    codePrefixes: maybe(codes(100)),
    valueSets: maybe(
      z.array(z.enum(Object.keys(VALUE_SETS) as [ValueSet, ...ValueSet[]])).min(1), // the keys above
    ),
  })
  .refine((one) => one.codes ?? one.codePrefixes ?? one.valueSets, 'must name codes, prefixes or value sets')
const age = z
  .object({ min: maybe(z.int().min(0).max(150)), max: maybe(z.int().min(0).max(150)) })
  .refine(isRange, crossed)
  .refine(({ min, max }) => min !== null || max !== null, 'must have min or max')
const score = z
  .object({ instrument: z.enum(['LACE', 'HOSPITAL', 'CHARLSON']), ...range, withinDays: maybe(days) })
  .refine(isRange, crossed)
const assessment = z
  .object({
    instrument: z.enum(INSTRUMENT_CODES),
    ...range,
    positives: maybe(codes(50)),
    withinDays: maybe(days),
  })
  .refine(isRange, crossed)
const observation = z.object({ code, ...range, withinDays: maybe(days) }).refine(isRange, crossed)
const payer = z
  .object({ payerIds: maybe(z.array(idOf('organization')).min(1).max(100)), payerCodes: maybe(codes(100)) })
  .refine((one) => one.payerIds ?? one.payerCodes, 'must name ids or codes')
const utilization = z.object({
  kind: z.enum(['INPATIENT', 'EMERGENCY']),
  atLeast: z.int().min(1).max(100),
  withinDays: days,
})

const shape: z.ZodType<RegistryRule> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(shape).min(1, 'must have at least one condition').nullish(),
      any: z.array(shape).min(1, 'must have at least one condition').nullish(),
      not: shape.nullish(),
      condition: condition.nullish(),
      age: age.nullish(),
      payer: payer.nullish(),
      score: score.nullish(),
      assessment: assessment.nullish(),
      utilization: utilization.nullish(),
      observation: observation.nullish(),
      riskTiers: z
        .array(z.enum(['STANDARD', 'RISING', 'HIGH']))
        .min(1)
        .nullish(),
      programs: codes(50).nullish(),
      sexes: z
        .array(z.enum(['MALE', 'FEMALE', 'OTHER', 'UNKNOWN']))
        .min(1)
        .nullish(),
      languages: codes(50).nullish(),
    })
    .refine((rule) => Object.values(rule).filter((value) => value != null).length === 1, {
      message: 'must have exactly one condition',
    })
    .transform(withoutNulls),
)

/** A rule as the graph takes it. */
export const registryRule = shape
  .refine((rule) => depthOf(rule) <= DEEPEST_RULE, `must not be deeper than ${DEEPEST_RULE}`)
  .refine(
    (rule) => criteriaOf(rule).length <= MOST_CRITERIA,
    `must not have more than ${MOST_CRITERIA} conditions`,
  )

function withoutNulls(rule: object): RegistryRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value != null))
}
