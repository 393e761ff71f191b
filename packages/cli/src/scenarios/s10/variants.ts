import { icd10, line, patientOf, readCase, request, until, type OneCase } from '../authorizations/one-case.js'
import { payerOf } from '../payer.js'
import type { Step, Story } from '../story.js'

async function ask(story: Story, at: string, more: object = {}): Promise<string> {
  return request(story, at, {
    patientId: await patientOf(story, 'HV-100304'),
    payerId: 'KEYSTONE',
    priority: 'EXPEDITED',
    diagnoses: [icd10('I50.9')],
    serviceLines: [line('G0299', 9)],
    ...more,
  })
}

/** Waits until a send has ended with a problem of this name. */
async function untilProblem(story: Story, id: string, problem: string, attempts: number): Promise<OneCase> {
  return story.eventually(`${problem} to be noted`, async () => {
    const now = await readCase(story, id)
    const [sent] = now.submissions
    return sent?.problem === problem && sent.attempts === attempts && sent.nextAttemptAt ? now : null
  })
}

/** The payer's system is away twice, then pends: sent again after 30 and 60 seconds. */
export const passingReject: Step<object> = {
  title: '2. Variant: AAA 42 twice, then A4',
  async run(story) {
    const payer = payerOf(story.stack)
    await payer.script({ kind: 'aaa', code: '42', times: 2 })
    const id = await ask(story, '2026-11-30T10:00:00-05:00')
    await untilProblem(story, id, 'AAA_42', 1)
    await story.clock.set(new Date('2026-11-30T10:01:00-05:00'))
    await untilProblem(story, id, 'AAA_42', 2)
    await story.clock.set(new Date('2026-11-30T10:03:00-05:00'))
    const pended = await until(story, id, 'PENDED')
    story.check('sent under one trace number', 1, new Set(pended.submissions.map(({ trace }) => trace)).size)
    story.check('sends', 3, pended.submissions[0]?.attempts)
    return {}
  },
}

/** An invalid member id is for a person to correct: nothing is sent again. */
export const invalidMember: Step<object> = {
  title: '3. Variant: AAA 72',
  async run(story) {
    const payer = payerOf(story.stack)
    await payer.script({ kind: 'aaa', code: '72' })
    const id = await ask(story, '2026-11-30T11:00:00-05:00')
    const rejected = await until(story, id, 'REJECTED')
    story.check('why', 'AAA 72', rejected.statusReason)
    await story.clock.set(new Date('2026-11-30T11:45:00-05:00'))
    const later = await readCase(story, id)
    story.check('sends', 1, later.submissions[0]?.attempts)
    story.check('next send', null, later.submissions[0]?.nextAttemptAt)
    return {}
  },
}

/** 429 is honoured to the second. */
export const retryAfter: Step<object> = {
  title: '4. Variant: 429 with Retry-After 60',
  async run(story) {
    const payer = payerOf(story.stack)
    await payer.script({ kind: 'status', status: 429, retryAfter: 60 })
    const id = await ask(story, '2026-11-30T12:00:00-05:00')
    const waiting = await untilProblem(story, id, 'HTTP_429', 1)
    const [first] = waiting.submissions
    const wait = Date.parse(first?.nextAttemptAt ?? '') - Date.parse(first?.sentAt ?? '')
    story.check('seconds until the next send, 60 or the second after', true, wait >= 60_000 && wait < 62_000)
    await story.clock.set(new Date('2026-11-30T12:01:05-05:00'))
    const pended = await until(story, id, 'PENDED')
    const [record] = await payer.records(pended.trace ?? '')
    story.check('requests that the payer took', 1, record?.submissions)
    return {}
  },
}

/** Within two hours of the payer's deadline a person phones or faxes. */
export const clockNearlyOut: Step<object> = {
  title: '5. Variant: the clock is within two hours',
  async run(story) {
    const payer = payerOf(story.stack)
    await payer.script({ kind: 'status', status: 503, times: 2 })
    const id = await ask(story, '2026-11-30T13:00:00-05:00')
    await untilProblem(story, id, 'HTTP_503', 1)
    await story.clock.set(new Date('2026-12-03T11:00:00-05:00'))
    const failed = await until(story, id, 'FAILED_TO_SEND')
    story.check('a person phones', 'CLOCK_NEARLY_OUT', failed.statusReason)
    story.check('no further send', null, failed.submissions[0]?.nextAttemptAt)
    return {}
  },
}
