import { isRecord } from '@baton/fhir/bundle'
import { readReference, type Reference } from '@baton/fhir/references'
import type { HashedEntry } from './prepared-line.js'

/** How a resource names its patient; null when it names none (an organization, a group of patients). */
export function patientReferenceOf(resource: HashedEntry['resource']): string | null {
  for (const element of ['subject', 'patient', 'beneficiary']) {
    const value = resource[element]
    if (isRecord(value) && typeof value['reference'] === 'string') return value['reference']
  }
  return null
}

/** Every reference of a resource that has to be resolved when it is stored. */
export function neededReferences({ type, resource }: HashedEntry): readonly Reference[] {
  const patient = patientReferenceOf(resource)
  const texts = patient === null ? [] : [patient]
  if (type === 'Encounter')
    texts.push(...referenceIn(resource['serviceProvider']), ...participants(resource['participant']))
  if (type === 'Condition') texts.push(...referenceIn(resource['encounter']))
  if (type === 'Coverage' && Array.isArray(resource['payor']))
    texts.push(...resource['payor'].flatMap(referenceIn))
  return texts.map(readReference)
}

function participants(list: unknown): string[] {
  return Array.isArray(list)
    ? list.flatMap((item) => (isRecord(item) ? referenceIn(item['individual']) : []))
    : []
}

function referenceIn(value: unknown): string[] {
  return isRecord(value) && typeof value['reference'] === 'string' ? [value['reference']] : []
}
