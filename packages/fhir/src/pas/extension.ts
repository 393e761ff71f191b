import { z } from 'zod'

const coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})
/** A coded value. */
export const codeable = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() })
/** Days from and to. */
export const period = z.looseObject({ start: z.string().optional(), end: z.string().optional() })
/** An extension, with the values that PAS uses. */
export interface Extension {
  url: string
  valueString?: string | undefined
  valueBoolean?: boolean | undefined
  valueDate?: string | undefined
  valuePeriod?: z.output<typeof period> | undefined
  valueQuantity?: { value?: number | undefined } | undefined
  valueCodeableConcept?: z.output<typeof codeable> | undefined
  extension?: Extension[] | undefined
}
const extension: z.ZodType<Extension> = z.lazy(() =>
  z.looseObject({
    url: z.string(),
    valueString: z.string().optional(),
    valueBoolean: z.boolean().optional(),
    valueDate: z.string().optional(),
    valuePeriod: period.optional(),
    valueQuantity: z.looseObject({ value: z.number().optional() }).optional(),
    valueCodeableConcept: codeable.optional(),
    extension: z.array(extension).optional(),
  }),
)
/** The extensions of an element. */
export const extensions = z.array(extension).optional()
/** The extension of an address, or of a name within another. */
export function find(list: readonly Extension[] | undefined, url: string): Extension | undefined {
  return list?.find((candidate) => candidate.url === url)
}

/** Its first code. */
export function codeOf(found: Extension | undefined): string | undefined {
  return found?.valueCodeableConcept?.coding?.[0]?.code
}
