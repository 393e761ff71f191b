import { fromFhirId } from '@baton/fhir/fhir-id'
import type { DataSource } from 'typeorm'
import type { Reader } from '../storage/agency-role.js'
import { CAPABILITY_STATEMENT } from './capability-statement.js'
import type { FhirResource } from './fhir-resource.js'
import { printBundle } from './print-bundle.js'
import { printConsent } from './print-consent.js'
import { printReferral } from './print-referral.js'

/** The resource of an address as its reader may see it; null for nothing. */
export async function readFhir(
  db: DataSource,
  reader: Reader,
  { type, id }: { type: string; id: string },
): Promise<FhirResource | null> {
  if (type === 'metadata') return { resource: CAPABILITY_STATEMENT, version: null, shown: [] }
  if (type === 'ServiceRequest' || type === 'Task') {
    const printed = await printReferral(db, reader, fromFhirId(id))
    if (!printed) return null
    const { version, shown, task, serviceRequest } = printed
    return { resource: type === 'Task' ? task : serviceRequest, version, shown: [shown] }
  }
  if (type === 'Consent') return printConsent(db, reader, id)
  return type === 'Bundle' ? printBundle(db, reader, id) : null
}
