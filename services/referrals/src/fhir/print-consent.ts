import { fromFhirId } from '@baton/fhir/fhir-id'
import { sdohConsent } from '@baton/fhir/sdoh/consent'
import type { DataSource } from 'typeorm'
import type { Reader } from '../storage/agency-role.js'
import { findConsentsById } from '../storage/consents.js'
import { referralsUnderConsent } from '../storage/disclosures.js'
import { findReferrals } from '../storage/referrals.js'
import type { FhirResource } from './fhir-resource.js'

/** The consent under which a referral was sent, to those who may see such a referral; null to everybody else. */
export async function printConsent(db: DataSource, reader: Reader, id: string): Promise<FhirResource | null> {
  const consentId = fromFhirId(id)
  const referrals = await findReferrals(db, reader, await referralsUnderConsent(db, consentId))
  const [consent] = referrals.length > 0 ? await findConsentsById(db, [consentId]) : []
  if (!consent) return null
  const isAgency = reader.viewer.kind === 'partner'
  // An agency learns that it may receive, not who else may.
  const facts = isAgency
    ? {
        ...consent,
        patientId: null,
        recipientIds: consent.recipientIds.filter((one) => one === reader.viewer.agencyId),
      }
    : consent
  return { resource: sdohConsent(facts, reader.now), version: null, shown: referrals }
}
