import { act, icd10, line, pathOf, patientOf, readCase, request, until } from '../authorizations/one-case.js'
import { localDay, localTime } from '../local-time.js'
import { payerOf } from '../payer.js'
import type { Step, Story } from '../story.js'

/** What the steps of S9 hand on. */
interface Made {
  readonly id: string
}

const notNecessary = 'Power mobility not shown to be necessary at home'

const asked: Step<Made> = {
  title:
    '1. Mon 7 Dec 10:00: therapy and a power wheelchair for Diego go to Bright State; the plan takes 14 days more',
  async run(story) {
    const id = await request(story, '2026-12-07T10:00:00-05:00', {
      patientId: await patientOf(story, 'HV-100308'),
      payerId: 'BRIGHT',
      priority: 'STANDARD',
      diagnoses: [icd10('G80.9')],
      serviceLines: [line('G0151', 24), line('K0823', 1, { unit: 'units' })],
    })
    const pended = await until(story, id, 'PENDED')
    story.check('due', '2026-12-14', localDay(pended.dueAt))
    const extended = await act(
      story,
      { name: 'record-payer-extension', id },
      { days: 14, reason: 'ENROLLEE_REQUEST' },
    )
    story.check('due after the extension', '2026-12-28', localDay(extended.dueAt))
    return { id }
  },
}

const questions: Step<Made> = {
  title: '2. 11 to 15 Dec: the plan asks for more, and gets it in time',
  async run(story, { id = '' }) {
    await story.clock.set(new Date('2026-12-11T09:00:00-05:00'))
    const question = { items: ['GAIT_ASSESSMENT'], dueAt: '2026-12-18T23:59:59-05:00' }
    const wanted = await act(story, { name: 'record-info-request', id }, question)
    story.check('the plan waits', 'INFO_REQUESTED', wanted.status)
    story.check('answer due', '2026-12-18', localDay(wanted.infoRequests[0]?.dueAt ?? null))
    await story.clock.set(new Date('2026-12-15T11:00:00-05:00'))
    const answered = await act(
      story,
      { name: 'answer-info-request', id },
      { documents: [{ kind: 'GAIT_ASSESSMENT' }] },
    )
    story.check('its turn again', 'PENDED', answered.status)
    story.check('a question does not stop a Medicaid clock', '2026-12-28', localDay(answered.dueAt))
    return {}
  },
}

const decided: Step<Made> = {
  title: '3. 22 Dec: half of the therapy is allowed, the wheelchair denied',
  async run(story, { id = '' }) {
    const at = '2026-12-22T14:00:00-05:00'
    await story.clock.set(new Date(at))
    const { trace } = await readCase(story, id)
    await payerOf(story.stack).decide({
      trace: trace ?? '',
      at,
      items: [
        { sequence: 1, action: 'A2', quantity: 12 },
        { sequence: 2, action: 'A3', note: notNecessary },
      ],
    })
    const partial = await until(story, id, 'PARTIALLY_APPROVED')
    story.check(
      'therapy and wheelchair',
      ['PARTIALLY_APPROVED', 'DENIED'],
      partial.serviceLines.map(({ outcome }) => outcome),
    )
    const appeal = partial.deadlines.find(({ deadline }) => deadline.rule === 'medicaid-plan-appeal-60d')
    story.check('appeal due', '2027-02-20', localDay(appeal?.deadline.dueAt ?? null))
    story.check('shown as', '2027-02-19', appeal?.actBy)
    return {}
  },
}

const appealed: Step<Made> = {
  title: '4. 4 to 29 Jan: the plan looks again, with the consent of Elena, and upholds',
  async run(story, { id = '' }) {
    await story.clock.set(new Date('2027-01-04T10:00:00-05:00'))
    await checkConsent(story, id)
    const filed = await act(
      story,
      { name: 'file-appeal', id },
      {
        reason: 'Gait assessment shows need at home',
        priority: 'STANDARD',
        consentDocumentId: 'document_consent_elena',
      },
    )
    story.check('appealed', 'APPEALED', filed.status)
    story.check('decision due', '2027-02-03', localDay(filed.appeals[0]?.dueAt ?? null))
    await story.clock.set(new Date('2027-01-29T15:00:00-05:00'))
    const upheld = await act(story, { name: 'record-appeal-decision', id }, { outcome: 'UPHELD' })
    story.check('the plan upholds', 'UPHELD', upheld.status)
    const hearing = upheld.deadlines.find(({ deadline }) => deadline.rule === 'medicaid-fair-hearing')
    story.check('fair hearing to be asked for by', '2027-05-29', localDay(hearing?.deadline.dueAt ?? null))
    story.check('shown as', '2027-05-28', hearing?.actBy)
    return {}
  },
}

/** A provider appeals for a child only with the written consent of who answers for it (42 CFR 438.402(c)(1)(ii)). */
async function checkConsent(story: Story, id: string): Promise<void> {
  const refusal = await act(story, { name: 'file-appeal', id }, { reason: 'Without consent' }).then(
    () => 'filed',
    (error: unknown) =>
      error instanceof Error && error.message.includes('agree in writing') ? 'refused' : String(error),
  )
  story.check('an appeal without consent', 'refused', refusal)
}

const heard: Step<Made> = {
  title: '5. 12 Apr: the state overturns; the ledger has what Diego may use',
  async run(story, { id = '' }) {
    await story.clock.set(new Date('2027-02-10T10:00:00-05:00'))
    await act(story, { name: 'escalate-appeal', id }, { reason: 'Fair hearing asked for' })
    await story.clock.set(new Date('2027-04-12T16:00:00-04:00'))
    const won = await act(
      story,
      { name: 'record-appeal-decision', id },
      { outcome: 'OVERTURNED', lines: [{ sequence: 2, actionCode: 'A1', quantity: 1 }] },
    )
    story.check('ends', 'MODIFIED', won.status)
    story.check(
      'approved units: therapy, wheelchair',
      [12, 1],
      won.serviceLines.map(({ units }) => units?.approved),
    )
    story.check(
      'to be put into force by',
      '2027-04-15 16:00',
      localTime(won.appeals[1]?.effectuationDueAt ?? null),
    )
    const path = pathOf(won)
    const after = path.slice(path.indexOf('PARTIALLY_APPROVED'))
    const due = ['PARTIALLY_APPROVED', 'APPEALED', 'UPHELD', 'APPEALED', 'OVERTURNED', 'MODIFIED']
    story.check('the path after the decision, without an update', due, after)
    return {}
  },
}

/** S9: a Medicaid plan pends, extends, asks, decides in part, is appealed and overturned at the hearing. */
export const s9: readonly Step<Made>[] = [asked, questions, decided, appealed, heard]
