import { AGENCIES } from '@baton/auth/agencies'
import { at, changedConsent, changedReferral, inboxOf, referralOf, sendWhenKnown } from '../referral-facts.js'
import type { Step, Story } from '../story.js'
import type { Made } from './facts.js'

const food = { category: 'SOCIAL', need: 'food-insecurity', priority: 'ROUTINE' }

/** Rosa agrees to food boxes. The story ends with Harbor's answer to come: it is the first thing that Harbor finds. */
export const foodBoxes: Step<Made> = {
  title: '7. 2 Dec 16:30: Rosa agrees to food boxes, and Harbor is asked for them',
  async run(story, { patientId = '' }) {
    await at(story, '2026-12-02T16:30')
    await agrees(story, patientId)
    const agencyId = AGENCIES.harbor.id
    const asked = { patientId, agencyId, ...food }
    const { referral } = await story.graph.change('dana', 'create-referral', changedReferral, asked)
    await sendWhenKnown(story, referral)
    story.check('the referral', 'SENT', (await referralOf(story, referral.id)).status)
    story.check('in Harbor’s inbox', true, (await inboxOf(story, 'harbor')).includes(referral.id))
    return {}
  },
}

/** By word, and then in writing. */
async function agrees(story: Story, patientId: string): Promise<void> {
  const { consent } = await story.graph.change('dana', 'record-consent', changedConsent, {
    patientId,
    kind: 'SHARING',
    form: 'VERBAL',
    scopes: ['demographics'],
    recipientIds: [AGENCIES.harbor.id],
    purpose: 'CAREMGT',
  })
  const { id: consentId, version: expectedVersion } = consent
  await story.graph.change('dana', 'confirm-consent', changedConsent, { consentId, expectedVersion })
}
