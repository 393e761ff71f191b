import { errorFacts } from '@baton/service-kit/log'
import type { ReferralsDeps } from '../../deps.js'
import { readPatientFacts } from '../../disclosure/patient-facts.js'
import { disclosedPayload } from '../../domain/disclosed-payload.js'
import type { ReferralStatus } from '../../domain/transitions.js'
import { PAYLOAD_POLICY_VERSION } from '../../domain/payload-policy.js'
import { findAgencies } from '../../storage/agencies.js'
import {
  findDueDisclosures,
  keepPayload,
  withholdPayload,
  type DueDisclosure,
} from '../../storage/disclosures.js'
import { gateOf } from './disclosure-gate.js'
import { lockReferral } from '../../storage/referrals.js'

/** Nobody helps any more. */
const TERMINAL: readonly ReferralStatus[] = ['CANCELLED', 'CLOSED_UNSUCCESSFUL']
/** So many that a handful of charts that cannot be read holds up nobody. */
const BATCH = 500

/**
 * Makes what was promised to agencies: reads the chart through the graph, keeps exactly the fields that the agency's
 * category allows, and shows the agency nothing else. The chart is read before the transaction opens.
 */
export async function makeDisclosures(deps: ReferralsDeps): Promise<number> {
  const due = await findDueDisclosures(deps.db, BATCH)
  let made = 0
  for (const disclosure of due) {
    try {
      if (await make(deps, disclosure)) made += 1
    } catch (error) {
      deps.log.warn(
        { ...errorFacts(error), disclosureId: disclosure.id },
        'a disclosure could not be made yet',
      )
    }
  }
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
    // What was allowed when it was sent may have been taken back before it was told.
    const gate = await gateOf(tx, referral, { agency, now: deps.clock.now() })
    const isOver = TERMINAL.includes(referral.status)
    if (isOver || (!gate.open && gate.waitsFor === 'CONSENT')) return withholdPayload(tx, id)
    const { category, hipaaStatus } = agency
    const receiver = { category, hipaaStatus, consentOnFile: consentId !== null }
    const payload = disclosedPayload(referral, facts, receiver)
    await keepPayload(tx, id, { payload, policyVersion: PAYLOAD_POLICY_VERSION })
  })
  return true
}
