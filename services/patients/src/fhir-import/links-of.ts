import { isRecord } from '@baton/fhir/bundle'
import type { Resource } from '@baton/fhir/facts/elements'
import { readReference } from '@baton/fhir/references'
import { LINK_TYPES, type LinkType } from '../domain/linked-records.js'
import type { Known } from './known.js'

/** Another record of a person, as a source calls it in a Patient: by its id or by a number. */
export interface PatientLink {
  readonly type: LinkType
  /** Its id in the source; null where a number names it. */
  readonly otherId: string | null
  /** The system of its number. */
  readonly system: string | null
  readonly value: string | null
}

const URN = /^urn:(?:uuid|oid):/

/** The other records of a person that a Patient links (FHIR R4 Patient.link); what leads to no Patient is left out. */
export function linksOf(
  { id, resource }: { readonly id: string; readonly resource: Resource },
  known: Pick<Known, 'keyOf'>,
): readonly PatientLink[] {
  const listed: readonly unknown[] = Array.isArray(resource['link']) ? resource['link'] : []
  return listed.flatMap((one): PatientLink[] => {
    if (!isRecord(one) || !isRecord(one['other'])) return []
    const type = LINK_TYPES.find((known) => known === one['type'])
    const text = one['other']['reference']
    const other = typeof text === 'string' ? otherIn(text, known) : null
    return type && other && other.otherId !== id ? [{ type, ...other }] : []
  })
}

function otherIn(text: string, known: Pick<Known, 'keyOf'>): Omit<PatientLink, 'type'> | null {
  const reference = readReference(text)
  if (reference.kind === 'identifier') {
    const { type, system, value } = reference
    return type === 'Patient' ? { otherId: null, system, value } : null
  }
  const key = known.keyOf(text) ?? (URN.test(text) ? `Patient/${text.replace(URN, '')}` : '')
  const [, otherId] = /^Patient\/(.+)$/.exec(key) ?? []
  return otherId === undefined ? null : { otherId, system: null, value: null }
}
