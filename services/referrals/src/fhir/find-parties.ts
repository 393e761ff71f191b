import { readFileSync } from 'node:fs'
import type { Entry } from '@baton/fhir/bundle'
import { fromFhirId } from '@baton/fhir/fhir-id'
import { findTarget } from '@baton/fhir/sdoh/bundle'
import type { SdohReference } from '@baton/fhir/sdoh/resources'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { parseId } from '@baton/service-kit/ids'
import type { DataSource } from 'typeorm'
import { z } from 'zod'
import { agencyOfService, agencyWithIdentifier, agencyWithName } from '../storage/agency-names.js'

/** The registered operation that finds a patient whom another system names by an identifier. */
const DOCUMENT = readFileSync(
  new URL('../../src/graph/patient-by-identifier.graphql', import.meta.url),
  'utf8',
)
const answer = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })
const named = z.object({ system: z.string(), value: z.string() })
const organization = z.looseObject({
  name: z.string().optional(),
  identifier: z.array(z.looseObject({})).optional(),
  providedBy: z.looseObject({ reference: z.string().optional() }).optional(),
})

/** The patient whom a reference means: by our id, by an identifier, or by those of a Patient in the same bundle. */
export async function findPatientId(
  graph: GraphReader | null,
  of: SdohReference | undefined,
  entries: readonly Entry[],
): Promise<string | null> {
  const own = ownId('patient', of)
  if (own) return own
  const target = findTarget(entries, of)?.resource['identifier']
  const identifiers = identifiersOf([of?.identifier, ...(Array.isArray(target) ? target : [])])
  for (const variables of identifiers) {
    if (!graph) throw new Error('GATEWAY_URL is not set: patients cannot be found.')
    const read = await graph.read({ document: DOCUMENT, variables, purpose: 'CAREMGT' })
    const { patientByIdentifier } = answer.parse(read)
    if (patientByIdentifier) return patientByIdentifier.id
  }
  return null
}

/**
 * The agency whom a reference means: by our id or that of one of its services, by an identifier of the directory it
 * came from, or by a name that only one agency has.
 */
export async function findAgencyId(
  db: DataSource,
  of: SdohReference | undefined,
  entries: readonly Entry[],
): Promise<string | null> {
  const own = ownId('agency', of)
  if (own) return own
  const service = ownId('service', of)
  if (service) return agencyOfService(db, service)
  const target = organization.safeParse(findTarget(entries, of)?.resource)
  const { identifier = [], name, providedBy } = target.data ?? {}
  for (const known of identifiersOf([of?.identifier, ...identifier])) {
    const found = await agencyWithIdentifier(db, known)
    if (found) return found
  }
  if (providedBy && providedBy.reference !== of?.reference) {
    const { reference } = providedBy
    const found = await findAgencyId(db, reference === undefined ? {} : { reference }, entries)
    if (found) return found
  }
  const called = name ?? of?.display
  return called ? agencyWithName(db, called) : null
}

/** The id of ours that a reference carries, relative or with our own address in front. */
function ownId(noun: 'patient' | 'agency' | 'service', of: SdohReference | undefined): string | null {
  return parseId(noun, fromFhirId(of?.reference?.split('/').at(-1) ?? ''))
}

function identifiersOf(given: readonly unknown[]): readonly z.output<typeof named>[] {
  return given.flatMap((one) => {
    const parsed = named.safeParse(one)
    return parsed.success ? [{ system: parsed.data.system, value: parsed.data.value }] : []
  })
}
