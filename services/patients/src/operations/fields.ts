import { ROLES } from '@baton/auth/roles'
import { parseId } from '@baton/service-kit/ids'
import { z } from 'zod'
import { MOST_OTHER_NAMES, NAME_USES, type UsedName } from '../domain/other-name.js'
import { LANGUAGE_TAG, nameText, type HumanName } from '../domain/patient.js'
import { isNpi } from '../domain/practitioner.js'

const text = (longest: number) =>
  z.string().trim().min(1, 'must not be empty').max(longest, `must have at most ${longest} characters`)
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)

/** An id of a noun, `on_call`. */
export const idOf = (prefix: string) =>
  z.string().refine((value) => parseId(prefix, value) !== null, `must be the id of ${withArticle(prefix)}`)

function withArticle(prefix: string): string {
  return `${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix.replaceAll('_', ' ')}`
}

/** The version that was seen. */
export const version = z.int().min(1, 'must be a version, from 1')

/** A sender's name for one change. */
export const idempotencyKey = z.string().min(1).max(200).nullish()

/** A coded value: a code, words, or both. */
export const coded = z.object({ system: maybe(text(200)), code: maybe(text(100)), display: maybe(text(500)) })

/** A person's name. */
export const humanName = z
  .object({ family: text(200), given: z.array(text(200)).max(10).nullish(), prefix: maybe(text(50)) })
  .transform(({ family, given, prefix }): HumanName => {
    const parts = { family, given: given ?? [], prefix }
    return { text: nameText(parts), ...parts }
  })

/** A name besides the one in use. */
const otherName = z
  .object({
    use: z.enum(NAME_USES),
    family: maybe(text(200)),
    given: z.array(text(200)).max(10).nullish(),
    prefix: maybe(text(50)),
  })
  .transform(({ use, family, given, prefix }): UsedName => {
    const parts = { family, given: given ?? [], prefix }
    return { use, text: nameText(parts), ...parts }
  })
  .refine(({ family, given }) => family !== null || given.length > 0, {
    path: ['family'],
    message: 'must have a family name or given names',
  })

/** The names besides the one in use; left out they stay as they are. */
export const otherNames = z.array(otherName).max(MOST_OTHER_NAMES).nullish()

/** An identifier. */
export const identifier = z.object({ system: text(200), value: text(200), type: maybe(text(20)) })

/** A phone number or mail address. */
export const contactPoint = z.object({
  system: z.enum(['PHONE', 'EMAIL', 'SMS', 'FAX', 'OTHER']),
  value: text(200),
  use: maybe(text(20)),
})

/** A postal address. */
export const address = z.object({
  lines: z
    .array(text(200))
    .max(5)
    .nullish()
    .transform((lines) => lines ?? []),
  city: maybe(text(100)),
  state: maybe(text(100)),
  postalCode: maybe(text(20)),
  country: maybe(text(100)),
})

/** A language. */
export const language = z.object({
  code: maybe(text(35).regex(LANGUAGE_TAG, 'must be a language code such as es')),
  display: maybe(text(100)),
  preferred: z
    .boolean()
    .nullish()
    .transform((preferred) => preferred ?? false),
})

/** A National Provider Identifier with its check digit. */
export const npi = z.string().refine(isNpi, 'must be ten digits with a correct check digit')

/** Roles of the access matrix. */
export const roles = z.array(z.enum(ROLES, `must be one of ${ROLES.join(', ')}`)).max(10)

/** How much of a birth date is known. */
export const birthDatePrecision = z.enum(['DAY', 'MONTH', 'YEAR'])

export { maybe, text }
