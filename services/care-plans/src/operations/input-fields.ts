import { parseId } from '@baton/service-kit/ids'
import { z } from 'zod'
import { LOINC } from '../domain/coded.js'

/** Words of a person, 1 to so many characters. */
export function words(most: number): z.ZodString {
  return z.string().trim().min(1, 'Say something here.').max(most, `At most ${most} characters fit here.`)
}

/** Words that may be left out. */
export function optionalWords(most: number) {
  return words(most)
    .nullish()
    .transform((text) => text ?? null)
}

/** Why something was done, 1 to 500 characters. */
export const reason = z.object({ reason: words(500) })

/** A practitioner who may be left out. */
export const practitionerId = z
  .string()
  .refine((id) => parseId('practitioner', id) !== null, 'This is not the id of a practitioner.')
  .nullish()
  .transform((id) => id ?? null)

/** A code that must be there; LOINC when no system is named. */
export const measure = z.object({
  system: z
    .string()
    .trim()
    .min(1)
    .nullish()
    .transform((system) => system ?? LOINC),
  code: words(60),
  display: optionalWords(200),
})

/** Codes of problems: each has a code or words. */
export const problems = z
  .array(
    z
      .object({ system: optionalWords(200), code: optionalWords(60), display: optionalWords(300) })
      .refine(({ code, display }) => code !== null || display !== null, 'A problem has a code or words.'),
  )
  .max(50, 'At most 50 problems fit here.')
