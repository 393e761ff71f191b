import { received } from '../contact-sandbox.js'
import { measured } from '../s1/facts.js'
import type { Step, Story } from '../story.js'
import { reasons, recorded, type Made } from './facts.js'

/** The therapist sees her on the fifth day: both follow-ups are met, and no message said what it was about. */
export const therapy: Step<Made> = {
  title: '4. Thu 10 Dec: the therapy visit meets the follow-up of 7 and of 30 days',
  async run(story, { patientId = '' }) {
    await story.clock.set(new Date('2026-12-10T15:00:00-05:00'))
    await story.graph.change('dana', 'record-encounter', recorded, {
      patientId,
      class: 'AMB',
      status: 'FINISHED',
      reason: reasons.depression,
      admittedAt: '2026-12-10T14:00:00-05:00',
      dischargedAt: '2026-12-10T14:50:00-05:00',
    })
    for (const days of [7, 30]) {
      story.check(`FUM, ${days} days`, [true], await casesOf(story, `fum-${days}`, patientId))
    }
    await checkMessages(story)
    return {}
  },
}

async function casesOf(story: Story, code: string, patientId: string): Promise<boolean[]> {
  const period = { start: '2026-12-01', end: '2026-12-31' }
  return story.eventually(`the cases of ${code}`, async () => {
    const { measureResult } = await story.graph.ask('jo', 'measure-result', measured, { code, period })
    const mine = measureResult.cases.filter((one) => one.patient?.id === patientId && one.doneAt !== null)
    return mine.length > 0 ? mine.map((one) => one.inNumerator) : null
  })
}

/** What says something of mental health, and so may not stand in a message. */
const TELLING = /suicid|self-harm|phq|depress|mental|psych|therap|safety|988|aaliyah|brooks/i

async function checkMessages({ stack, check }: Story): Promise<void> {
  const telling = (await received(stack)).filter(({ text }) => TELLING.test(text))
  check(
    'messages that say what it is about',
    [],
    telling.map(({ channel }) => channel),
  )
}
