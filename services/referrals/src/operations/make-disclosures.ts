import type { ReferralsDeps } from '../deps.js'
import { readPatientFacts } from '../disclosure/patient-facts.js'
import { disclosedPayload } from '../domain/disclosed-payload.js'
import { PAYLOAD_POLICY_VERSION } from '../domain/payload-policy.js'
import { findAgencies } from '../storage/agencies.js'
import { findDueDisclosures, keepPayload, type DueDisclosure } from '../storage/disclosures.js'
import { lockReferral } from '../storage/referrals.js'

const BATCH = 50

/**
 * Makes what was promised to agencies: reads the chart through the graph, keeps exactly the fields that the agency's
 * category allows, and shows the agency nothing else. The chart is read before the transaction opens.
 */
export async function makeDisclosures(deps: ReferralsDeps): Promise<number> {
  const due = await findDueDisclosures(deps.db, BATCH)
  let made = 0
  for (const disclosure of due) if (await make(deps, disclosure)) made += 1
  return made
}

async function make(deps: ReferralsDeps, disclosure: DueDisclosure): Promise<boolean> {
  if (!deps.graph) throw new Error('GATEWAY_URL is not set: the chart cannot be read.')
  const { id, patientId, requesterId, referralId, purpose, consentId } = disclosure
  const facts = await readPatientFacts(deps.graph, { patientId, requesterId, purpose })
  if (!facts) return false
  await deps.db.transaction(async (tx) => {
    const referral = await lockReferral(tx, referralId)
    const [agency] = referral ? await findAgencies(tx, null, [disclosure.recipientId]) : []
    if (!referral || !agency) return
    const receiver = { hipaaStatus: agency.hipaaStatus, consentOnFile: consentId !== null }
    const payload = disclosedPayload(referral, facts, receiver)
    await keepPayload(tx, id, { payload, policyVersion: PAYLOAD_POLICY_VERSION })
  })
  return true
}
