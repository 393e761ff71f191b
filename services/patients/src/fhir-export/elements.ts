import { isDeepStrictEqual } from 'node:util'
import type { Resource } from '@baton/fhir/facts/elements'
import type { CodedValue } from '../domain/coded-value.js'
import type { ContactPoint, HumanName } from '../domain/patient.js'

/** An id as FHIR allows it: letters, digits, `-` and `.`. */
export function fhirId(id: string): string {
  return id.replaceAll('_', '-')
}

/** A CodeableConcept; absent for null. */
export function conceptOf(value: CodedValue | null): object | undefined {
  if (!value) return undefined
  return present({ coding: value.code === null ? undefined : [codingOf(value)], text: value.display })
}

/** A Coding. */
export function codingOf({ system, code, display }: CodedValue): object {
  return present({ system, code, display })
}

/** Without what is absent, null, or an empty object or list; instants as FHIR writes them. */
export function present(elements: Readonly<Record<string, unknown>>): Resource {
  const there = Object.entries(elements).filter(([, value]) => isThere(value))
  return Object.fromEntries(
    there.map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  )
}

function isThere(value: unknown): boolean {
  if (value === undefined || value === null) return false
  return value instanceof Date || typeof value !== 'object' || Object.keys(value).length > 0
}

/** A name as FHIR writes it. */
export function humanName({ text, family, given, prefix }: HumanName): Resource {
  return present({ text, family, given, prefix: prefix && [prefix] })
}

/** A number or address of somebody as FHIR writes it. */
export function telecom({ system, value, use }: ContactPoint): Resource {
  return present({ system: system.toLowerCase(), value, use })
}

/**
 * What came, with what its row says now: elements of which the row says something else than it did then are written anew, without
 * what extended their old values; all others stay as they came.
 */
export function withChanges(
  came: Resource,
  { then, now }: { readonly then: Resource; readonly now: Resource },
): Resource {
  const elements = Object.keys({ ...then, ...now })
  const moved = elements.filter((element) => !isDeepStrictEqual(now[element], then[element]))
  const gone = new Set(moved.flatMap((element) => [element, `_${element}`]))
  const kept = Object.entries(came).filter(([element]) => !gone.has(element))
  const anew = moved.filter((element) => element in now).map((element) => [element, now[element]] as const)
  return { ...Object.fromEntries(kept), ...Object.fromEntries(anew) }
}
