import { readJson } from './readable-json.js'
import { BundleNames } from './bundle-names.js'
import { readExact, writeExact } from './exact-numbers.js'
import { isResourceType } from './resource-types.js'
import {
  conditionOf,
  idInUrl,
  misplaced,
  refusedMethod,
  versionAsked,
  type EntryCondition,
} from './bundle-request.js'

/** One resource of a line, with what is needed to recognise it again. */
export interface Entry {
  readonly type: string
  readonly id: string
  /** What other entries of the bundle may call it. */
  readonly fullUrl: string | null
  /** The resource as it was sent. */
  readonly resource: Readonly<Record<string, unknown>>
  /** The resource as JSON, where a number of it is written otherwise than JavaScript writes it (`7.10`). */
  readonly exact?: string | undefined
  /** Where what is done depends on whether something with an identifier is known. */
  readonly condition?: EntryCondition | undefined
}

/** What a line holds, or why it cannot be read, in words that quote no content. */
export type ReadLine =
  | {
      readonly ok: true
      readonly entries: readonly Entry[]
      /** The entries of a batch stand for themselves: what is wrong with others. Absent where all go in or none. */
      readonly faults?: readonly EntryFault[]
    }
  | { readonly ok: false; readonly reason: string }

/** What is wrong with one entry of a batch. */
export interface EntryFault {
  /** From 1. */
  readonly position: number
  readonly reason: string
}

const RESOURCE_TYPE = /^[A-Z][A-Za-z]{1,63}$/

/** Reads a line: a Bundle of any type, or one bare resource. */
export function readLine(text: string): ReadLine {
  const read = readJson(text)
  if (!read.ok) return refuse(`The line ${read.reason}.`)
  const parsed = read.value
  if (!isRecord(parsed)) return refuse('The line is not a FHIR resource: it is not a JSON object.')
  const type = parsed['resourceType']
  if (typeof type !== 'string' || !RESOURCE_TYPE.test(type)) {
    return refuse('The line is not a bundle or another FHIR resource: it has no resourceType.')
  }
  const isBundle = type === 'Bundle'
  const line = isBundle ? readBundle(parsed) : readAll([{ resource: parsed }], readEntry)
  const exact = line.ok ? readExact(text) : undefined
  if (!line.ok || exact === undefined) return line
  const twins = new Map(isBundle ? twinsOf(parsed, exact) : [[parsed, exact]])
  return { ...line, entries: line.entries.map((entry) => withExact(entry, twins.get(entry.resource))) }
}

/** The resources of a bundle beside themselves with their numbers as they are written. */
function twinsOf(bundle: unknown, exact: unknown): (readonly [unknown, unknown])[] {
  const twins = itemsOf(exact)
  return itemsOf(bundle).map((item, at) => [resourceIn(item), resourceIn(twins[at])] as const)
}

function itemsOf(bundle: unknown): readonly unknown[] {
  const listed = isRecord(bundle) ? bundle['entry'] : undefined
  return Array.isArray(listed) ? listed : []
}

function resourceIn(item: unknown): unknown {
  return isRecord(item) ? item['resource'] : undefined
}

function withExact(entry: Entry, twin: unknown): Entry {
  return twin === undefined ? entry : { ...entry, exact: writeExact(twin) }
}

type ReadOne = (item: unknown) => Entry | string | null

function readBundle(bundle: Readonly<Record<string, unknown>>): ReadLine {
  const listed: unknown = bundle['entry']
  const entries = Array.isArray(listed) ? listed.filter((item) => !isOutcome(item)) : []
  if (entries.length === 0) return refuse('The bundle has no entries.')
  const bundleType = bundleTypeOf(bundle)
  const names = new BundleNames(bundleType)
  const readOne: ReadOne = (item) => {
    const entry = readEntry(item)
    if (typeof entry === 'string') return entry
    if (names.isOlder(entry)) return null
    return names.fault({ ...entry, content: () => JSON.stringify(entry.resource) }) ?? entry
  }
  return bundleType === 'batch' ? readEach(entries, readOne) : readAll(entries, readOne)
}

function bundleTypeOf({ type }: Readonly<Record<string, unknown>>): string | null {
  return typeof type === 'string' ? type : null
}

/** Reads one entry of a bundle that was cut up, or says what is wrong with it; null for one that is nothing of a record. */
export function readCutEntry(text: string): Entry | string | null {
  const read = readJson(text)
  if (!read.ok) return `it ${read.reason}.`
  if (isOutcome(read.value)) return null
  const entry = readEntry(read.value)
  return typeof entry === 'string' ? entry : withExact(entry, resourceIn(readExact(text)))
}

/** What a server says of a search that it answered (FHIR R4 3.1.1.5.3): it belongs to no record. */
function isOutcome(item: unknown): boolean {
  const search = isRecord(item) ? item['search'] : undefined
  return isRecord(search) && search['mode'] === 'outcome'
}

/** What a bundle says besides its entries: whether it is one, and of which type; each entry of a batch stands for itself. */
export function readAround(
  text: string,
): { readonly isBundle: boolean; readonly bundleType: string | null } | null {
  const read = readJson(text)
  const bundle = read.ok ? read.value : null
  if (!isRecord(bundle)) return null
  return { isBundle: bundle['resourceType'] === 'Bundle', bundleType: bundleTypeOf(bundle) }
}

/** A batch is so many requests of their own (FHIR R4 3.1.0.11.1): a bad one keeps no good one out. */
function readEach(items: readonly unknown[], readOne: ReadOne): ReadLine {
  const read = items.map(readOne)
  const faults = read.flatMap((one, index) =>
    typeof one === 'string' ? [{ position: index + 1, reason: one }] : [],
  )
  return { ok: true, entries: read.filter((one) => one !== null && typeof one !== 'string'), faults }
}

function readAll(items: readonly unknown[], readOne: ReadOne): ReadLine {
  const entries: Entry[] = []
  for (const [index, item] of items.entries()) {
    const read = readOne(item)
    if (typeof read === 'string') return refuse(items.length === 1 ? read : `Entry ${index + 1}: ${read}`)
    if (read !== null) entries.push(read)
  }
  return { ok: true, entries }
}

function readEntry(item: unknown): Entry | string {
  const resource = isRecord(item) ? item['resource'] : undefined
  const refused = isRecord(item) ? refusedMethod(item['request'], resource) : null
  if (refused !== null) return refused
  if (!isRecord(item) || !isRecord(resource)) return 'there is no resource.'
  const type = resource['resourceType']
  if (typeof type !== 'string' || !RESOURCE_TYPE.test(type)) return 'the resource has no resourceType.'
  if (!isResourceType(type)) return `${type} is no resource type of FHIR R4.`
  if (type === 'Bundle') return 'it is a bundle within a bundle; a bundle is sent by itself.'
  const condition = conditionOf(item['request'], type)
  if (typeof condition === 'string') return condition
  const fullUrl = typeof item['fullUrl'] === 'string' ? item['fullUrl'] : null
  const idPut = idInUrl(item['request'], type)
  const { id: ownId } = resource
  if (idPut !== null && typeof ownId === 'string' && ownId !== idPut)
    return `${type}/${ownId.slice(0, 64)} asks to be put as ${type}/${idPut}; a resource is put under its own id.`
  const id = idOf(resource, fullUrl) ?? idPut ?? condition?.value ?? null
  if (id === null) return `${type} has neither an id nor a fullUrl, so it could not be recognised again.`
  const fault = misplaced(item['request'], { type, id }) ?? versionAsked(item['request'], { type, id })
  if (fault !== null) return fault
  return condition ? { type, id, fullUrl, resource, condition } : { type, id, fullUrl, resource }
}

function idOf(resource: Readonly<Record<string, unknown>>, fullUrl: string | null): string | null {
  const id = resource['id']
  if (typeof id === 'string' && id !== '' && id.length <= 200) return id
  return fullUrl && fullUrl.length <= 200
    ? fullUrl.replace(/^urn:(uuid|oid):/, '').replace(/^.*\//, '')
    : null
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(reason: string): ReadLine {
  return { ok: false, reason }
}
