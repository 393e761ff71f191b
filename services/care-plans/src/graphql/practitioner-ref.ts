import { parseId } from '@baton/service-kit/ids'

/** A practitioner by id, for patients to fill in; null for nobody and for a process. */
export function practitionerRef(id: string | null): { id: string } | null {
  return id !== null && parseId('practitioner', id) ? { id } : null
}
