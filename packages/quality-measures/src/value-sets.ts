import type { FactCode } from '@baton/fhir/clinical-fact'
import { z } from 'zod'

const coded = z.object({ system: z.string(), code: z.string() })
const valueSet = z.object({
  resourceType: z.literal('ValueSet'),
  id: z.string().optional(),
  url: z.string().optional(),
  expansion: z.object({ contains: z.array(coded).optional() }).optional(),
  compose: z
    .object({
      include: z
        .array(
          z.object({
            system: z.string().optional(),
            concept: z.array(z.object({ code: z.string() })).optional(),
          }),
        )
        .optional(),
    })
    .optional(),
})
const bundle = z.object({ entry: z.array(z.object({ resource: z.unknown() })) })

/** Lists of codes by their OID, as the National Library of Medicine publishes them. They are never shipped. */
export class ValueSets {
  readonly #codes = new Map<string, Set<string>>()

  /** Adds the value sets of a FHIR Bundle, or one bare ValueSet; other resources are passed over. */
  add(resource: unknown): void {
    const asBundle = bundle.safeParse(resource)
    const resources = asBundle.success ? asBundle.data.entry.map((entry) => entry.resource) : [resource]
    for (const one of resources) {
      const read = valueSet.safeParse(one)
      if (read.success) this.#addOne(read.data)
    }
  }

  /** Whether one of the codes stands in the list. A list that was not given is an error: nobody may count without it. */
  contains(oid: string, codes: readonly FactCode[] | undefined): boolean {
    const known = this.#codes.get(oid)
    if (!known) throw new Error(`The value set ${oid} was not given.`)
    return (codes ?? []).some((one) => known.has(keyOf(one)))
  }

  /** Whether this list was given. */
  has(oid: string): boolean {
    return this.#codes.has(oid)
  }

  #addOne({ id, url, expansion, compose }: z.output<typeof valueSet>): void {
    const oid = (url ?? id ?? '').replace(/^.*\//, '').replace(/^urn:oid:/, '')
    const known = this.#codes.get(oid) ?? new Set()
    for (const one of expansion?.contains ?? []) known.add(keyOf(one))
    for (const { system, concept } of compose?.include ?? [])
      for (const { code } of concept ?? []) known.add(keyOf({ system: system ?? '', code }))
    this.#codes.set(oid, known)
  }
}

/** Code systems that are known by several names. */
const ALIASES: Readonly<Record<string, string>> = {
  // Source of Payment Typology: NAHDO's own address, the address in HL7 Terminology, and its OID.
  'https://nahdo.org/sopt': 'urn:oid:2.16.840.1.113883.3.221.5',
  'http://terminology.hl7.org/CodeSystem/NAHDO-SOPT': 'urn:oid:2.16.840.1.113883.3.221.5',
}

function keyOf({ system, code }: FactCode): string {
  return `${ALIASES[system] ?? system}|${code}`
}
