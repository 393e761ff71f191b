import { setTimeout as delay } from 'node:timers/promises'
import { AGENCIES } from '@baton/auth/agencies'
import { z } from 'zod'
import type { Graph } from '../graph.js'
import { Refused } from '../refused.js'

const found = z.object({
  patientByIdentifier: z
    .object({ id: z.string(), referrals: z.object({ edges: z.array(z.unknown()) }).nullable() })
    .nullable(),
})
const changed = z.object({ referral: z.object({ id: z.string(), version: z.number() }) })

/** An invented person, so that the stories of the cast stay as they are told. */
const mrn = 'HV-200009'

/** One referral that a clinic has accepted (treatment needs no consent), so that there is one to look at. Once; later loads leave it alone. */
export async function exampleReferral(graph: Graph): Promise<void> {
  const { patientByIdentifier: patient } = await graph.ask('jo', 'find-referrals', found, { mrn })
  if (!patient || patient.referrals?.edges.length) return
  const input = {
    patientId: patient.id,
    agencyId: AGENCIES.cardiology.id,
    category: 'SPECIALTY',
    need: 'cardiology',
    priority: 'ROUTINE',
  }
  const { referral } = await patiently(async () => graph.change('dana', 'create-referral', changed, input))
  const sent = await graph.change('dana', 'send-referral', changed, {
    referralId: referral.id,
    expectedVersion: referral.version,
  })
  const { id: referralId, version: expectedVersion } = sent.referral
  await graph.change('cardiology', 'accept-referral', changed, { referralId, expectedVersion })
}

const PATIENCE = { times: 120, everyMs: 500 }

/** Who answers for the patient reaches referrals as an event, a moment after it was said: until then Dana is refused. */
async function patiently<T>(change: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < PATIENCE.times; tries++) {
    try {
      return await change()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      await delay(PATIENCE.everyMs)
    }
  }
  return change()
}
