import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import { sendAttempt } from '../src/operations/outreach/send-attempt.js'
import { dueAttempts } from '../src/storage/due-attempts.js'
import { asking } from './ask.js'

/** A telephone that takes texts and calls. */
export const PHONE = { system: 'PHONE', value: '+12125550123', use: 'mobile' }

export type OutreachDesk = Awaited<ReturnType<typeof outreachDesk>>

/** Outreach as Dana sees it, with the cast, over a clock that stands still until the test moves it. */
export async function outreachDesk(begin: string, env: Readonly<Record<string, string>> = {}) {
  const clock = clockAt(begin)
  const patients = await testSubgraph(definition, { clock, env })
  const ask = asking(patients)
  await ask.cast()
  return {
    patients,
    ask,
    now: () => clock.now(),
    setClock: (instant: string) => clock.set(instant),
    /** Time goes on, and what has come due is sent. */
    passTo: async (instant: string) => {
      clock.set(instant)
      for (const id of await dueAttempts(patients.db, clock.now())) await sendAttempt(patients.deps, id)
    },
    /** The tries of a patient, step by step. */
    attempts: async (patientId: string): Promise<string[]> => {
      const select = 'contactAttempts { step channel status }'
      const { patient } = await ask.read(viewer('dana'), `{ patient(id: "${patientId}") { ${select} } }`)
      const listed: { step: number; channel: string; status: string }[] = patient.contactAttempts
      return listed
        .sort((a, b) => a.step - b.step)
        .map(({ step, channel, status }) => `${step} ${channel} ${status}`)
    },
    /** The work of programs, of one patient or all; the next contact that a tier asks for is another matter. */
    workOf: async (patientId: string | null) =>
      (await ask.told('work.raised.v1')).flatMap((payload) =>
        'urgency' in payload &&
        payload.subjectType !== 'Outreach' &&
        (patientId === null || payload.patientId === patientId)
          ? [payload.kind]
          : [],
      ),
  }
}
