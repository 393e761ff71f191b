import { AGENCIES } from '@baton/auth/agencies'
import { z } from 'zod'
import { at, changedConsent, changedReferral, inboxOf, referralOf, sendWhenKnown } from '../referral-facts.js'
import type { Step, Story } from '../story.js'
import type { Made } from './facts.js'

const payload = z.object({
  referral: z
    .object({
      disclosedPayload: z
        .object({
          fields: z.array(z.string()),
          ageBand: z.string().nullable(),
          birthDate: z.string().nullable(),
          address: z.array(z.string()).nullable(),
          language: z.object({ code: z.string(), interpreterNeeded: z.boolean() }).nullable(),
        })
        .nullable(),
    })
    .nullable(),
})

/** Linh agrees, by word and then in writing; Harbor receives eight facts. */
export const agree: Step<Made> = {
  title: '2. 2 Dec 09:10: Linh agrees, and Harbor receives what it needs',
  async run(story, { patientId }) {
    const referral = await drafted(story, patientId ?? '')
    await at(story, '2026-12-02T09:05')
    const terms = { scopes: ['demographics'], recipientIds: [AGENCIES.harbor.id], purpose: 'CAREMGT' }
    const { consent } = await story.graph.change('dana', 'record-consent', changedConsent, {
      patientId,
      kind: 'SHARING',
      form: 'VERBAL',
      ...terms,
    })
    await at(story, '2026-12-02T09:10')
    await sendWhenKnown(story, referral)
    await story.graph.change('dana', 'confirm-consent', changedConsent, {
      consentId: consent.id,
      expectedVersion: consent.version,
    })
    story.check('sent', 'SENT', (await referralOf(story, referral.id)).status)
    await checkPayload(story, referral.id)
    story.check('Mercy finds it in its inbox', false, (await inboxOf(story, 'mercy')).includes(referral.id))
    const theirs = await story.graph.ask('mercy', 'partner-referral', payload, { id: referral.id })
    story.check('Mercy asks by its id', null, theirs.referral)
    return { referralId: referral.id }
  },
}

async function drafted(story: Story, patientId: string): Promise<{ id: string; version: number }> {
  const { referral } = await story.graph.change('dana', 'create-referral', changedReferral, {
    patientId,
    agencyId: AGENCIES.harbor.id,
    category: 'SOCIAL',
    need: 'food-insecurity',
    priority: 'URGENT',
  })
  return referral
}

async function checkPayload(story: Story, id: string): Promise<void> {
  const made = await story.eventually('what Harbor receives', async () => {
    const { referral } = await story.graph.ask('harbor', 'partner-referral', payload, { id })
    return referral?.disclosedPayload ?? null
  })
  const eight = ['name', 'phone', 'language', 'need', 'urgency', 'consentOnFile', 'coordinator', 'ageBand']
  story.check('facts that Harbor received', [...eight].sort(), [...made.fields].sort())
  story.check('age', '20-29', made.ageBand)
  story.check('date of birth and address', [null, null], [made.birthDate, made.address])
  story.check('language', 'vi', made.language?.code)
}
