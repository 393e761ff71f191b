import { icd10, line, pathOf, patientOf, readCase, request, until } from '../authorizations/one-case.js'
import { z } from 'zod'
import { payerOf } from '../payer.js'
import type { Step } from '../story.js'

/** The worker dies while the payer works; the notification comes instead of the answer, twice. */
export const lostResponse: Step<object> = {
  title: '1. 30 Nov 09:00: the worker dies after sending; the decision comes by notification, once',
  async run(story) {
    const payer = payerOf(story.stack)
    // The payer takes the request and is slow to answer: time to kill who waits for it.
    await payer.script(story.stack.kill ? { kind: 'slow', ms: 30_000 } : { kind: 'reset-mid-body' })
    const id = await request(story, '2026-11-30T09:00:00-05:00', {
      patientId: await patientOf(story, 'HV-100304'),
      payerId: 'KEYSTONE',
      priority: 'EXPEDITED',
      diagnoses: [icd10('I50.9')],
      serviceLines: [line('G0299', 9)],
    })
    const { trace } = await readCase(story, id)
    const seen = await story.eventually('the payer to have the request', async () => {
      const [record] = await payer.records(trace ?? '')
      return record ?? null
    })
    story.check('the payer has it', 1, seen.submissions)
    story.stack.kill?.('authorizations-worker')
    await story.clock.set(new Date('2026-11-30T09:00:40-05:00'))
    const unknown = await until(story, id, 'RESPONSE_UNKNOWN')
    story.check('after the restart', 'RESPONSE_UNKNOWN', unknown.status)
    await story.clock.set(new Date('2026-11-30T09:06:00-05:00'))
    const at = '2026-11-30T09:06:00-05:00'
    const items = [{ sequence: 1, action: 'A1', authorizationNumber: 'AUTH0001' }] as const
    await payer.decide({ trace: trace ?? '', at, items })
    const approved = await until(story, id, 'APPROVED')
    story.check('number', 'AUTH0001', approved.authorizationNumber)
    await payer.notify(trace ?? '')
    const again = await readCase(story, id)
    story.check('the same notification again changes nothing', approved.version, again.version)
    story.check('approved once', 1, pathOf(again).filter((status) => status === 'APPROVED').length)
    const second = await story.graph
      .change('jo', 'submit-authorization', anything, { id, expectedVersion: again.version })
      .then(
        () => 'sent',
        () => 'refused',
      )
    story.check('a second click on submit', 'refused', second)
    const records = await payer.records(trace ?? '')
    const counted = records.map(({ submissions, effects, bodies }) => ({ submissions, effects, bodies }))
    story.check('at the payer', [{ submissions: 1, effects: 1, bodies: 1 }], counted)
    return {}
  },
}

const anything = z.unknown()
