import { AGENCIES } from '@baton/auth/agencies'
import { PERSONAS } from '@baton/auth/personas'
import { Refused } from '../../refused.js'
import { at, changedConsent, changedReferral, patientOf, referralOf } from '../referral-facts.js'
import type { Step, Story } from '../story.js'
import { marcusMrn, type Made } from './facts.js'

/** Without the consent the referral waits; with it, it goes. */
export const consentFirst: Step<Made> = {
  title: '1. 25 Nov: the referral waits for the consent, which Marcus signs at 11:20',
  async run(story) {
    const patientId = await patientOf(story, marcusMrn)
    await at(story, '2026-11-25T11:00')
    const { referral } = await story.graph.change('dana', 'create-referral', changedReferral, {
      patientId,
      agencyId: AGENCIES.northgate.id,
      category: 'SUBSTANCE_USE',
      need: 'opioid-treatment',
    })
    await trySending(story, referral.id)
    story.check('without consent', 'AWAITING_CONSENT', (await referralOf(story, referral.id)).status)
    await at(story, '2026-11-25T11:20')
    const { consent } = await story.graph.change('dana', 'record-consent', changedConsent, {
      patientId,
      kind: 'PART2',
      form: 'WRITTEN',
      discloser: 'Harborview Hospital and Northgate Recovery',
      scopes: ['substance-use-treatment'],
      recipientIds: [AGENCIES.northgate.id, PERSONAS.cho.id],
      purpose: 'TPO',
    })
    await at(story, '2026-11-25T14:00')
    await story.eventually('the consent to arrive', async () => {
      await trySending(story, referral.id)
      return (await referralOf(story, referral.id)).status === 'SENT' ? true : null
    })
    story.check('with consent', 'SENT', (await referralOf(story, referral.id)).status)
    return { patientId, referralId: referral.id, consentId: consent.id }
  },
}

/** Sends it if it may be sent by now; the refusal is what the story is about. */
async function trySending(story: Story, id: string): Promise<void> {
  const { version, status } = await referralOf(story, id)
  if (status === 'SENT') return
  const input = { referralId: id, expectedVersion: version }
  try {
    await story.graph.change('dana', 'send-referral', changedReferral, input)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}
