import { localTime } from '../local-time.js'
import { payerOf, type LineDecision } from '../payer.js'
import type { Step, Story } from '../story.js'
import {
  changedAuthorization,
  measured,
  oneAuthorization,
  type Made,
  type OneAuthorization,
} from './facts.js'

const decidedAt = '2026-11-27T10:05:00-05:00'
const notDocumented = 'Homebound status not documented'

/** The payer denies home health and allows oxygen; the figures follow, down to Rosa's cases. */
export const decisions: Step<Made> = {
  title: '4. 27 Nov 10:05: the payer decides',
  async run(story, { patientId, homeHealthId, oxygenId }) {
    await story.clock.set(new Date(decidedAt))
    const denied = await decide(story, homeHealthId ?? '', [
      { sequence: 1, action: 'A3', note: notDocumented },
      { sequence: 2, action: 'A3', note: notDocumented },
    ])
    story.check('home health', 'DENIED', denied.status)
    story.check('why', notDocumented, denied.serviceLines[0]?.note)
    story.check('decided', '2026-11-27 10:05', localTime(denied.decidedAt))
    story.check('hours from receipt to decision', 67.1, hoursBetween(denied.submittedAt, denied.decidedAt))
    const appeal = denied.deadlines.find(({ deadline }) => deadline.rule === 'ma-reconsideration-65d')
    story.check('first appeal due', '2027-01-31', localTime(appeal?.deadline.dueAt ?? null).slice(0, 10))
    const allowed = await decide(story, oxygenId ?? '', [{ sequence: 1, action: 'A1' }])
    story.check('oxygen', 'APPROVED', allowed.status)
    await deliverOxygen(story, allowed)
    await checkFigures(story, patientId ?? '')
    return {}
  },
}

async function decide(story: Story, id: string, items: readonly LineDecision[]): Promise<OneAuthorization> {
  const { authorization } = await story.graph.ask('dana', 'authorization', oneAuthorization, { id })
  await payerOf(story.stack).decide({ trace: authorization.trace ?? '', at: decidedAt, items })
  return story.eventually("the payer's decision", async () => {
    const now = await story.graph.ask('dana', 'authorization', oneAuthorization, { id })
    return now.authorization.decidedAt ? now.authorization : null
  })
}

async function deliverOxygen(story: Story, allowed: OneAuthorization): Promise<void> {
  await story.clock.set(new Date('2026-11-28T11:00:00-05:00'))
  const use = { authorizationId: allowed.id, sequence: 1, units: 1, serviceDate: '2026-11-28' }
  await story.graph.change('jo', 'record-units', changedAuthorization, use)
  const { authorization } = await story.graph.ask('dana', 'authorization', oneAuthorization, {
    id: allowed.id,
  })
  story.check('oxygen units', { approved: 1, used: 1, remaining: 0 }, authorization.serviceLines[0]?.units)
}

async function checkFigures(story: Story, patientId: string): Promise<void> {
  story.check(
    'contact on time, in the figures',
    [true],
    await casesOf(story, 'transition-contact-on-time', patientId),
  )
  story.check(
    'decisions on time, in the figures',
    [true, true],
    await casesOf(story, 'authorization-turnaround', patientId),
  )
}

/** Whether each of the patient's cases of a measure is in its numerator. */
async function casesOf(story: Story, code: string, patientId: string): Promise<boolean[]> {
  const period = { start: '2026-11-01', end: '2026-11-30' }
  return story.eventually(`the cases of ${code}`, async () => {
    const { measureResult } = await story.graph.ask('jo', 'measure-result', measured, { code, period })
    const mine = measureResult.cases.filter((one) => one.patient?.id === patientId && one.doneAt !== null)
    return mine.length > 0 ? mine.map((one) => one.inNumerator) : null
  })
}

function hoursBetween(from: string | null, to: string | null): number | null {
  if (!from || !to) return null
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 360_000) / 10
}
