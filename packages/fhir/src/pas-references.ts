import { z } from 'zod'
import { unknownCodes, unknownUnits } from './pas-code-lists.js'

const bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  entry: z
    .array(
      z.looseObject({
        fullUrl: z.string(),
        resource: z.looseObject({ resourceType: z.string(), id: z.string().optional() }),
      }),
    )
    .min(1),
})
type Entry = z.output<typeof bundle>['entry'][number]

/**
 * What is wrong with a PAS request before it is sent, in words that name the entry: the Claim first, every fullUrl
 * unique and ending with its resource's type and id, every referenced resource there exactly once (PAS 2.2.1,
 * request bundle), every code one of its list. Empty when nothing is.
 */
export function pasRequestProblems(value: unknown, { first = 'Claim' } = {}): readonly string[] {
  const parsed = bundle.safeParse(value)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `Bundle.${issue.path.join('.')}: ${issue.message}`)
  const { entry } = parsed.data
  return [
    ...firstIs(entry, first),
    ...wrongFullUrls(entry),
    ...repeated(entry),
    ...missing(entry),
    ...entry.flatMap(({ resource }, index) =>
      codeProblems(resource, `Bundle.entry[${index}] ${resource.resourceType}`),
    ),
  ]
}

function firstIs([first]: readonly Entry[], due: string): readonly string[] {
  const type = first?.resource.resourceType
  return type === due ? [] : [`Bundle.entry[0] must be the ${due} and is ${type}`]
}

function codeProblems(resource: Entry['resource'], path: string): readonly string[] {
  return [...unknownCodes(resource, path), ...unknownUnits(resource['item'], `${path}.item`)]
}

function wrongFullUrls(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ fullUrl, resource }, index) => {
    const end = `/${resource.resourceType}/${resource.id}`
    if (fullUrl.startsWith('urn:uuid:') || (/^https?:\/\//.test(fullUrl) && fullUrl.endsWith(end))) return []
    return [`Bundle.entry[${index}].fullUrl ${fullUrl} does not end with ${end}`]
  })
}

function repeated(entries: readonly Entry[]): readonly string[] {
  const urls = entries.map((entry) => entry.fullUrl)
  const twice = new Set(urls.filter((url, index) => urls.indexOf(url) !== index))
  return [...twice].map((url) => `${url} stands in the bundle more than once`)
}

function missing(entries: readonly Entry[]): readonly string[] {
  const urls = new Set(entries.map((entry) => entry.fullUrl))
  return entries.flatMap((entry, index) => {
    const name = `Bundle.entry[${index}] ${entry.resource.resourceType}`
    return referencesIn(entry.resource, name)
      .filter(({ reference }) => !urls.has(absolute(reference, entry)))
      .map(({ path, reference }) => `${path} refers to ${reference}, which is not in the bundle`)
  })
}

interface Found {
  readonly path: string
  readonly reference: string
}

function referencesIn(value: unknown, path: string): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, `${path}[${index}]`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === 'contained') return []
    if (name !== 'reference') return referencesIn(item, `${path}.${name}`)
    return typeof item === 'string' && !item.startsWith('#') ? [{ path, reference: item }] : []
  })
}

/** A relative reference is resolved against the base of the entry that holds it (FHIR R4, bundle references). */
function absolute(reference: string, { fullUrl, resource }: Entry): string {
  if (/^(https?:|urn:)/.test(reference)) return reference
  const end = `/${resource.resourceType}/${resource.id}`
  const base = fullUrl.endsWith(end) ? fullUrl.slice(0, -end.length) : fullUrl
  return `${base}/${reference}`
}
