import type { FactCode } from '@baton/fhir/facts/clinical-fact'
import { z } from 'zod'
import { keyOf } from './code-systems.js'

interface Contained {
  readonly system?: string | undefined
  readonly code?: string | undefined
  readonly contains?: readonly Contained[] | undefined
}

const contained: z.ZodType<Contained> = z.lazy(() =>
  z.object({
    system: z.string().optional(),
    code: z.string().optional(),
    contains: z.array(contained).optional(),
  }),
)
const listed = z.array(
  z.object({
    system: z.string().optional(),
    concept: z.array(z.object({ code: z.string() })).optional(),
  }),
)
const valueSet = z.object({
  resourceType: z.literal('ValueSet'),
  id: z.string().optional(),
  url: z.string().optional(),
  version: z.string().optional(),
  expansion: z.object({ contains: z.array(contained).optional() }).optional(),
  compose: z.object({ include: listed.optional(), exclude: listed.optional() }).optional(),
})
const bundle = z.object({ entry: z.array(z.object({ resource: z.unknown() })) })

interface Known {
  readonly version: string
  readonly codes: ReadonlySet<string>
}

/** Lists of codes by their OID, as the National Library of Medicine publishes them. They are never shipped. */
export class ValueSets {
  readonly #byOid = new Map<string, Known>()

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
    const known = this.#byOid.get(oid)
    if (!known) throw new Error(`The value set ${oid} was not given.`)
    return (codes ?? []).some((one) => known.codes.has(keyOf(one)))
  }

  /** The bare codes of lists that were given, whatever their systems. */
  codesOf(oids: readonly string[]): readonly string[] {
    const keys = oids.flatMap((oid) => [...(this.#byOid.get(oid)?.codes ?? [])])
    return [...new Set(keys.map((key) => key.slice(key.lastIndexOf('|') + 1)))]
  }

  /** Whether this list was given. */
  has(oid: string): boolean {
    return this.#byOid.has(oid)
  }

  /** Of two versions of a list the later one holds: they are days, `20240110`. A list may come in several parts. */
  #addOne({ id, url, version = '', expansion, compose }: z.output<typeof valueSet>): void {
    const oid = (url ?? id ?? '')
      .replace(/\|.*$/, '')
      .replace(/^.*\//, '')
      .replace(/^urn:oid:/, '')
    const known = this.#byOid.get(oid)
    if (known && known.version > version) return
    const excluded = new Set(codesListed(compose?.exclude))
    const own = [...codesExpanded(expansion?.contains), ...codesListed(compose?.include)]
    const former = known?.version === version ? [...known.codes] : []
    const codes = new Set([...former, ...own].filter((code) => !excluded.has(code)))
    this.#byOid.set(oid, { version, codes })
  }
}

function codesExpanded(contains: readonly Contained[] = []): readonly string[] {
  return contains.flatMap(({ system, code, contains: narrower }) => [
    ...(system !== undefined && code !== undefined ? [keyOf({ system, code })] : []),
    ...codesExpanded(narrower),
  ])
}

function codesListed(parts: z.output<typeof listed> = []): readonly string[] {
  return parts.flatMap(({ system = '', concept = [] }) => concept.map(({ code }) => keyOf({ system, code })))
}
