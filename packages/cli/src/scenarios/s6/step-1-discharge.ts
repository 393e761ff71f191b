import { PERSONAS } from '@baton/auth/personas'
import { toNdjson } from '@baton/synthetic/bundle'
import { dischargedGeorge, george, georgeDischargedAt } from '@baton/synthetic/cast'
import { z } from 'zod'
import { importSource, textSource } from '../../import-file.js'
import { castMember } from '../escalations.js'
import { localDay } from '../local-time.js'
import { transitionEpisodes } from '../s1/facts.js'
import type { Step, Story } from '../story.js'
import { answers, type Made } from './facts.js'

/** George goes home on a Friday, and his care team comes together. */
export const discharge: Step<Made> = {
  title: '1. 4 Dec 14:00: George Okafor, 79, goes home on a Friday',
  async run(story) {
    await story.clock.set(new Date(georgeDischargedAt))
    await importSource(story, textSource("George's discharge", toNdjson([dischargedGeorge()])), {
      as: 'adam',
    })
    const patientId = await castMember(story, george)
    const episode = await story.eventually('a transition episode', async () => {
      const { patient } = await story.graph.ask('dana', 'transition-episodes', transitionEpisodes, {
        id: patientId,
      })
      return patient.transitionEpisodes?.[0] ?? null
    })
    const contact = episode.deadlines.find(({ rule }) => rule === 'tcm-contact')
    story.check('contact due', '2026-12-08', localDay(contact?.dueAt))
    await bringTogether(story, patientId)
    return { patientId, episodeId: episode.id }
  },
}

const known = z.object({
  patient: z
    .object({ id: z.string(), transitionEpisodes: z.array(z.object({ id: z.string() })).nullable() })
    .nullable(),
})

/** A place in the care team is what lets a colleague see the patient. */
async function bringTogether(story: Story, patientId: string): Promise<void> {
  const team = [
    ['ida', 'NURSE'],
    ['cho', 'PRIMARY_CARE'],
  ] as const
  const before = await story.graph.ask('cho', 'known-patient', known, { id: patientId })
  story.check('Dr. Cho before she is on the team', null, before.patient)
  for (const [persona, role] of team) {
    const member = { patientId, memberId: PERSONAS[persona].id, role }
    await story.graph.change('dana', 'add-care-team-member', answers.member, member)
  }
  for (const [persona] of team)
    await story.eventually(`access for ${persona}`, async () => {
      const { patient } = await story.graph.ask(persona, 'known-patient', known, { id: patientId })
      return patient?.transitionEpisodes?.length ? patient : null
    })
}
