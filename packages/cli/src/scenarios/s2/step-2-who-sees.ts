import { AGENCIES } from '@baton/auth/agencies'
import { at, changedConsent, changedReferral, inboxOf, referralOf, step } from '../referral-facts.js'
import type { Step, Story } from '../story.js'
import type { Made } from './facts.js'

/** Northgate answers; Dr Cho sees it while the consent holds, Harbor never. */
export const whoSees: Step<Made> = {
  title: '2. 27 Nov to 16 Dec: who sees what Northgate says, before and after Marcus takes it back',
  async run(story, { referralId, consentId }) {
    const id = referralId ?? ''
    const harborBefore = await inboxOf(story, 'harbor')
    await at(story, '2026-11-27T09:00')
    await step(story, { as: 'northgate', operation: 'accept-referral', id })
    await at(story, '2026-12-01T10:00')
    const intake = { enrollment: 'ENROLLED', occurredOn: '2026-12-01' }
    await step(story, { as: 'northgate', operation: 'record-intake', id }, intake)
    await at(story, '2026-12-02T10:00')
    await tell(story, id, 'PART2')
    await tell(story, id, 'PART2_COUNSELING')
    const seen = await referralOf(story, id, 'jo')
    story.check('disclosures', 3, seen.disclosures.length)
    story.check('to Northgate first', AGENCIES.northgate.id, seen.disclosures[0]?.recipientId)
    story.check('what Jo reads, whom the consent does not name', 0, seen.messages.length)
    await checkCho(story, id, 'before the revocation')
    story.check('Harbor’s list', harborBefore, await inboxOf(story, 'harbor'))
    await at(story, '2026-12-15T05:00')
    await story.graph.change('dana', 'revoke-consent', changedConsent, { consentId, expectedVersion: 1 })
    await at(story, '2026-12-16T10:00')
    await tell(story, id, 'PART2')
    await checkCho(story, id, 'after it: the earlier copy stays, the new note does not show')
    return {}
  },
}

async function tell(story: Story, id: string, sensitivity: string): Promise<void> {
  const input = { referralId: id, text: 'Told by Northgate', sensitivity }
  await story.graph.change('northgate', 'message-origin', changedReferral, input)
}

async function checkCho(story: Story, id: string, when: string): Promise<void> {
  const { messages } = await referralOf(story, id, 'cho')
  const told = messages.map(({ kind, part2Notice, consentCopy }) => [
    kind,
    part2Notice !== null,
    consentCopy !== null,
  ])
  story.check(
    `Dr Cho ${when}`,
    [
      ['INTAKE', true, true],
      ['MESSAGE', true, true],
    ],
    told,
  )
}
