import { toNdjson } from '@baton/synthetic/bundle'
import { dischargeBundle, rosa, rosaDischargedAt } from '@baton/synthetic/cast'
import { importSource, textSource } from '../../import-file.js'
import { Refused } from '../../refused.js'
import { localDay, localTime } from '../local-time.js'
import type { Step, Story } from '../story.js'
import { foundPatient, riskScores, transitionEpisodes, workQueue, type Made } from './facts.js'

/** Rosa goes home; the discharge opens her transition, scores her, and starts the clocks. */
export const discharge: Step<Made> = {
  title: '1. 24 Nov 14:05: Rosa Delgado goes home',
  async run(story) {
    const patientId = await rosaInHospital(story)
    await story.clock.set(new Date(rosaDischargedAt))
    const source = textSource("Rosa's discharge", toNdjson([dischargeBundle()]))
    const report = await importSource(story, source, { as: 'adam' })
    story.check('records rejected', 0, report.rejects.length)
    await checkStay(story)
    await checkScore(story, patientId)
    const episodeId = await checkEpisode(story, patientId)
    return { patientId, episodeId }
  },
}

async function findRosa(story: Story) {
  const { patientByIdentifier } = await story.graph.ask('jo', 'find-patient', foundPatient, { mrn: rosa.mrn })
  if (patientByIdentifier) return patientByIdentifier
  throw new Refused('Rosa Delgado is not known here: run `npm run baton -- load-synthetic --here` first.')
}

async function rosaInHospital(story: Story): Promise<string> {
  const found = await findRosa(story)
  if (found.authorizations.length === 0) return found.id
  throw new Refused('This story was played in this stack already: play it in a fresh one, without --here.')
}

async function checkStay(story: Story): Promise<void> {
  const [stay] = (await findRosa(story)).encounters
  story.check('inpatient stay', 'FINISHED', stay?.status)
  story.check('left hospital', '2026-11-24 14:05', localTime(stay?.dischargedAt))
}

async function checkScore(story: Story, id: string): Promise<void> {
  const lace = await story.eventually('a LACE score', async () => {
    const { patient } = await story.graph.ask('dana', 'risk-scores', riskScores, { id })
    return patient.riskScores.find((score) => score.instrument === 'LACE') ?? null
  })
  const points = Object.fromEntries(lace.factors.map((factor) => [factor.code, factor.points]))
  story.check('LACE factors', { L: 4, A: 3, C: 5, E: 2 }, points)
  story.check('LACE', '14 HIGH', `${lace.total} ${lace.band}`)
}

async function checkEpisode(story: Story, id: string): Promise<string> {
  const episode = await story.eventually('a transition episode', async () => {
    const { patient } = await story.graph.ask('dana', 'transition-episodes', transitionEpisodes, { id })
    return patient.transitionEpisodes?.find(({ status }) => status !== 'IN_FACILITY') ?? null
  })
  const due = Object.fromEntries(episode.deadlines.map(({ rule, dueAt }) => [rule, localDay(dueAt)]))
  story.check('transition episode', 'DISCHARGED', episode.status)
  story.check('days due', tcmDays, due)
  story.check('30-day service period ends', '2026-12-23', episode.servicePeriodEndsOn)
  await checkWorkQueue(story, id)
  return episode.id
}

async function checkWorkQueue(story: Story, patientId: string): Promise<void> {
  // The alert is what is due for her after a discharge: a care gap, found by metrics.
  const kinds = await story.eventually("Rosa on Dana's work queue", async () => {
    const { myWorkQueue } = await story.graph.ask('dana', 'work-queue', workQueue, { patientId })
    const found = [...new Set(myWorkQueue.map((item) => item.kind))].sort()
    return found.length === 3 ? found : null
  })
  story.check("on Dana's work queue", ['ALERT', 'DEADLINE', 'TASK'], kinds)
}

const tcmDays = { 'tcm-contact': '2026-11-27', 'tcm-visit-7': '2026-12-01', 'tcm-visit-14': '2026-12-08' }
