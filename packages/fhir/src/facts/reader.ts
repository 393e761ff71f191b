import { isRecord } from '../bundle.js'
import type { Resource } from './elements.js'

/** What a resource is read with. */
export interface FactReader {
  /** The first instant of a calendar day, and the first after it: in the patient's zone. */
  dayStart(day: string): Date
  /** The resource that a reference leads to, if it came along. */
  follow(reference: string): Resource | null
  /** The ingredients that a product's name speaks of, from a closed list; none when left out. */
  ingredientsIn?(name: string): readonly string[]
  /** The id under which a reference's target is known. */
  idOf(reference: string): string
}

/** The resource that a reference leads to: one that came along, or one contained in the resource itself. */
export function follow(resource: Resource, reference: string, reader: FactReader): Resource | null {
  if (!reference.startsWith('#')) return reader.follow(reference)
  const contained = Array.isArray(resource['contained']) ? resource['contained'] : []
  return contained.filter(isRecord).find((one) => one['id'] === reference.slice(1)) ?? null
}
