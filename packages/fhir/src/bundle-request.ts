import { readReference } from './references.js'

/** What is done depends on whether something with this identifier is known (FHIR R4 3.1.0.8.1 and 3.1.0.4.3). */
export interface EntryCondition {
  /** CREATE: what is known stays as it is. UPDATE: it is changed. */
  readonly kind: 'CREATE' | 'UPDATE'
  readonly type: string
  readonly system: string
  readonly value: string
}

/** What an import does not do, by the method that asks for it. */
const REFUSED: Readonly<Record<string, string>> = {
  DELETE: 'to be deleted',
  PATCH: 'to be patched',
  GET: 'to be read',
  HEAD: 'to be read',
}

/** Why an entry's request cannot be done; null when it can. A patch wraps what it patches in another resource. */
export function refusedMethod(request: unknown, resource: unknown): string | null {
  const method = textIn(request, 'method')?.toUpperCase() ?? ''
  const asks = REFUSED[method]
  if (asks === undefined) return null
  const type = method === 'PATCH' ? null : textIn(resource, 'resourceType')
  const named = /^([A-Z][A-Za-z]{1,63})(?:[/?]|$)/.exec(textIn(request, 'url') ?? '')?.[1]
  return `${type ?? named ?? 'it'} asks ${asks}; an import only adds and changes.`
}

/** `identifier=value`: a search that takes the value of whatever system (FHIR R4 3.1.1.4.10). */
const OF_ANY_SYSTEM = /(?:^|\?)identifier=(?![^&]*(?:\||%7C))[^&]+$/i

/** The condition of an entry, or why it cannot be judged; null when there is none. */
export function conditionOf(request: unknown, type: string): EntryCondition | string | null {
  const ifNoneExist = textIn(request, 'ifNoneExist')
  const url = textIn(request, 'method')?.toUpperCase() === 'PUT' ? textIn(request, 'url') : null
  const query = ifNoneExist ?? (url?.includes('?') ? url : null)
  if (query === null) return null
  const reference = readReference(`${type}?${query.slice(query.indexOf('?') + 1)}`)
  const element = ifNoneExist === null ? 'request.url' : 'request.ifNoneExist'
  if (OF_ANY_SYSTEM.test(query))
    return `${type} has a ${element} whose identifier has no system; a number alone may be another one's, too.`
  if (reference.kind !== 'identifier' || reference.system === null)
    return `${type} has a ${element} that asks for more than one identifier.`
  const { system, value } = reference
  return { kind: ifNoneExist === null ? 'UPDATE' : 'CREATE', type, system, value }
}

/**
 * The id under which `PUT Patient/123` puts a resource of a type; null where the request names none. It has to be the id of
 * the resource (FHIR R4 3.1.0.4), and stands in for it where the resource has none.
 */
export function idInUrl(request: unknown, type: string): string | null {
  if (textIn(request, 'method')?.toUpperCase() !== 'PUT') return null
  const url = textIn(request, 'url') ?? ''
  const [, named, id] = /(?:^|\/)([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/.exec(url) ?? []
  return named === type && id !== undefined ? id : null
}

/** What is done with a resource, by the method that asks for it. */
const DONE: Readonly<Record<string, string>> = { PUT: 'put', POST: 'added' }
const TYPE = /^[A-Z][A-Za-z]{1,63}$/

/**
 * Why a resource cannot go where its request says; null when it can. `PUT Observation/1` and `POST Observation` take nothing but
 * an Observation (FHIR R4 3.1.0.4, 3.1.0.8). An address that names no type, as some senders write it, says nothing.
 */
export function misplaced(request: unknown, { type, id }: { type: string; id: string }): string | null {
  const method = textIn(request, 'method')?.toUpperCase() ?? ''
  const done = DONE[method]
  const url = textIn(request, 'url') ?? ''
  if (done === undefined || url.startsWith('urn:')) return null
  const [path = '', query] = url.split('?')
  const parts = path.split('/').filter((part) => part !== '')
  const [before = '', last = ''] = [parts.at(-2), parts.at(-1)]
  if (last === type || before === type) return null
  const hasId = TYPE.test(before) && (method === 'PUT' ? query === undefined : !TYPE.test(last))
  const named = hasId ? before : last
  if (!TYPE.test(named)) return null
  return `${type}/${id.slice(0, 64)} asks to be ${done} as ${named}; a resource is ${done} under its own type.`
}

/**
 * Why a resource that is to be changed at a certain version only (FHIR R4 3.1.0.5) cannot go in: nobody was told a version of what is
 * here, so none can be compared, and a change that is made all the same may undo another one. Null where no version is asked for.
 */
export function versionAsked(request: unknown, { type, id }: { type: string; id: string }): string | null {
  if (typeof request !== 'object' || request === null) return null
  const { ifMatch } = request as { readonly ifMatch?: unknown }
  if (ifMatch === undefined || ifMatch === null) return null
  return `${type}/${id.slice(0, 64)} asks in request.ifMatch for the version that is here; an import knows of no versions.`
}

function textIn(value: unknown, element: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const text = (value as Readonly<Record<string, unknown>>)[element]
  return typeof text === 'string' && text !== '' ? text : null
}
