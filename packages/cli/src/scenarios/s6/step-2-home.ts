import { AGENCIES } from '@baton/auth/agencies'
import { localDay } from '../local-time.js'
import { changedReferral, referralOf } from '../referral-facts.js'
import { changedAuthorization, oneAuthorization } from '../s1/facts.js'
import type { Step, Story } from '../story.js'
import { answers, draftFor, latestAssessment, lookedAtHome, type Made } from './facts.js'

const WALKER = 'E0143'

/** Nothing to hold on to, and a caregiver who is not ready: a walker is asked of the payer, support is looked for. */
export const home: Step<Made> = {
  title: '2. 7 Dec 08:30: no grab bars, four points on STEADI: a walker and support for the caregiver',
  async run(story, { patientId = '' }) {
    await story.clock.set(new Date('2026-12-07T08:30:00-05:00'))
    await screen(story, patientId)
    const { homeAssessment } = await story.graph.change('ida', 'record-home-assessment', lookedAtHome, {
      patientId,
      mode: 'IN_PERSON',
      steadiScore: 4,
      caregiverNotReady: 2,
      findings: [
        { item: 'GRAB_BARS', safe: false },
        { item: 'SMOKE_ALARM', safe: true },
      ],
    })
    story.check('at risk of falling', true, homeAssessment.atRiskOfFalling)
    const rules = homeAssessment.proposals.map(({ rule }) => rule)
    story.check('suggested', ['caregiver-support', 'grab-bars', 'walker'], [...rules].sort())
    for (const { id, version } of homeAssessment.proposals) {
      const decision = { proposalId: id, expectedVersion: version }
      await story.graph.change('dana', 'accept-proposal', answers.proposal, decision)
    }
    await askForWalker(story, patientId)
    await findSupport(story, patientId)
    return {}
  },
}

const yes = ['fell', 'holdsFurniture', 'sleepMedicine']
const items = [
  'fell',
  'usesAid',
  'unsteady',
  'holdsFurniture',
  'worried',
  'pushesUp',
  'stepsOntoCurb',
  'rushesToToilet',
  'numbFeet',
  'lightHeaded',
  'sleepMedicine',
  'sadOrDepressed',
]

async function screen(story: Story, patientId: string): Promise<void> {
  const given = items.map((item) => ({ item, value: yes.includes(item) ? 'yes' : 'no' }))
  const form = { patientId, instrument: 'STEADI', answers: given }
  await story.graph.change('ida', 'record-assessment', answers.assessment, form)
  const { patient } = await story.graph.ask('dana', 'latest-assessment', latestAssessment, { id: patientId })
  story.check('STEADI', { instrument: 'STEADI', total: 4, band: 'AT_RISK' }, patient.assessments[0])
}

async function askForWalker(story: Story, patientId: string): Promise<void> {
  const draft = await draftFor(story, { patientId, code: WALKER })
  story.check('the draft waits for', ['WRITTEN_ORDER', 'HOME_ASSESSMENT'], draft.requiredDocuments)
  story.check('the draft', 'DRAFT', draft.status)
  let seen = { id: draft.id, version: draft.version, status: draft.status }
  for (const kind of draft.requiredDocuments) {
    const document = { authorizationId: seen.id, expectedVersion: seen.version, kind }
    seen = (await story.graph.change('dana', 'attach-document', changedAuthorization, document)).authorization
  }
  await story.clock.set(new Date('2026-12-07T09:00:00-05:00'))
  const asked = { id: seen.id, expectedVersion: seen.version }
  await story.graph.change('jo', 'submit-authorization', changedAuthorization, asked)
  const pended = await story.eventually('the payer to take the request', async () => {
    const { authorization } = await story.graph.ask('dana', 'authorization', oneAuthorization, {
      id: seen.id,
    })
    return authorization.dueAt === null ? null : authorization
  })
  // 42 CFR 422.568(b)(1): a standard request is decided within seven calendar days.
  story.check('walker due', '2026-12-14', localDay(pended.dueAt))
}

async function findSupport(story: Story, patientId: string): Promise<void> {
  const wanted = { patientId, agencyId: AGENCIES.harbor.id, category: 'SOCIAL', need: 'caregiver-support' }
  const { referral } = await story.graph.change('dana', 'create-referral', changedReferral, wanted)
  story.check('referral for the caregiver', 'DRAFT', (await referralOf(story, referral.id)).status)
}
