import { z } from 'zod'
import { wrongSystems } from './bindings.js'
import { claimShapeProblems } from './claim-shape.js'
import { pas } from './codes.js'
import { unknownCodes, unknownUnits } from './code-lists.js'

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
 * What is wrong with a PAS request before it is sent, in words that name the entry: the Claim first and whole, every
 * fullUrl unique and ending with its resource's type and id, every referenced resource there exactly once (PAS 2.2.1,
 * request bundle), every code one of the list that is due there. Empty when nothing is.
 */
export function pasRequestProblems(value: unknown, { first = 'Claim' } = {}): readonly string[] {
  const parsed = bundle.safeParse(value)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `Bundle.${issue.path.join('.')}: ${issue.message}`)
  const { entry } = parsed.data
  const isInquiry = isPasInquiry(parsed.data)
  return [
    ...firstIs(entry, first),
    ...wrongFullUrls(entry),
    ...repeated(entry),
    ...missing(entry),
    ...entry.flatMap(({ resource }, index) =>
      resourceProblems(resource, { path: `Bundle.entry[${index}] ${resource.resourceType}`, isInquiry }),
    ),
  ]
}

const profiled = z.looseObject({
  meta: z.looseObject({ profile: z.array(z.string()).optional() }).optional(),
})
const INQUIRIES = [pas('profile-pas-inquiry-request-bundle'), pas('profile-claim-inquiry')]

/** Whether a bundle asks what became of a request: its profile, or that of its Claim, says so (PAS 2.2.1). */
export function isPasInquiry(message: { readonly entry?: unknown }): boolean {
  const [first] = Array.isArray(message.entry) ? (message.entry as readonly { resource?: unknown }[]) : []
  return [message, first?.resource].some((one) => {
    const { meta } = profiled.safeParse(one).data ?? {}
    return INQUIRIES.some((profile) => meta?.profile?.some((said) => said.startsWith(profile)) === true)
  })
}

/** What is wrong within one resource of a PAS message: its shape, its codes and their systems, each with its path. */
export function resourceProblems(
  resource: { readonly resourceType: string; readonly item?: unknown },
  { path, isInquiry }: { path: string; isInquiry: boolean },
): readonly string[] {
  return [
    ...(resource.resourceType === 'Claim' ? claimShapeProblems(resource, { path, isInquiry }) : []),
    ...(BOUND.has(resource.resourceType) ? wrongSystems(resource, path) : []),
    ...unknownCodes(resource, path),
    ...unknownUnits(resource.item, `${path}.item`),
  ]
}

const BOUND: ReadonlySet<string> = new Set(['Claim', 'ClaimResponse'])

function firstIs([first]: readonly Entry[], due: string): readonly string[] {
  const type = first?.resource.resourceType
  return type === due ? [] : [`Bundle.entry[0] must be the ${due} and is ${type}`]
}

const URN_UUID = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function wrongFullUrls(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ fullUrl, resource }, index) => {
    const end = `/${resource.resourceType}/${resource.id}`
    if (URN_UUID.test(fullUrl) || (/^https?:\/\//.test(fullUrl) && fullUrl.endsWith(end))) return []
    const wrong = fullUrl.startsWith('urn:') ? 'is no urn:uuid: with a UUID' : `does not end with ${end}`
    return [`Bundle.entry[${index}].fullUrl ${fullUrl} ${wrong}`]
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
    const found: Found[] = []
    findReferences(entry.resource, name, found)
    return found
      .filter(({ reference }) => !urls.has(absolute(reference, entry)))
      .map(({ path, reference }) => `${path} refers to ${reference}, which is not in the bundle`)
  })
}

interface Found {
  readonly path: string
  readonly reference: string
}

function findReferences(value: unknown, path: string, found: Found[]): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) findReferences(item, `${path}[${index}]`, found)
    return
  }
  for (const [name, item] of Object.entries(value)) {
    if (name === 'contained') continue
    if (name !== 'reference') findReferences(item, `${path}.${name}`, found)
    else if (typeof item === 'string' && !item.startsWith('#')) found.push({ path, reference: item })
  }
}

/** A relative reference is resolved against the base of the entry that holds it (FHIR R4, bundle references). */
function absolute(reference: string, { fullUrl, resource }: Entry): string {
  if (/^(https?:|urn:)/.test(reference)) return reference
  const end = `/${resource.resourceType}/${resource.id}`
  const base = fullUrl.endsWith(end) ? fullUrl.slice(0, -end.length) : fullUrl
  return `${base}/${reference}`
}
