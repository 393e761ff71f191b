import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { sendAttempt } from '../src/operations/outreach/send-attempt.js'
import { takeReply } from '../src/operations/outreach/take-reply.js'
import { insertAttempts } from '../src/storage/contact-attempts.js'
import { adt, receive } from './messages.js'

const clock = clockAt('2026-11-25T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
})
afterAll(() => patients.close())

const admission = { event: 'A01', occurred: '20261118150000', admitted: '20261118150000' } as const

test('a message with a NUL byte is kept and answered like every other', async () => {
  const message = adt({ ...admission, control: 'n1' })
  const named = await receive(patients, decodeHl7(Buffer.from(message.replace('JANE', 'JA\u0000NE'))))
  expect(named).toMatchObject([{ status: 'ACCEPTED' }])
  const junk = await receive(patients, decodeHl7(Buffer.from('garb\u0000age')))
  expect(junk).toMatchObject([{ status: 'QUARANTINED' }])
})

test('a STOP that comes while a message waits for its second try is honored', async () => {
  const pid = 'PID|1||HV-9^^^HV^MR||DOE^ANN||19520301|F|||1 Main St^^Albany^NY^12207||2125550147'
  await receive(patients, adt({ ...admission, control: 'r9', mrn: 'HV-9', visit: 'V9', pid }))
  const mobile = [{ system: 'SMS', use: 'MOBILE', value: '+12125550147' }]
  const [rows]: [{ id: string }[]] = await patients.db.query(
    `update patient set contact_points = $1::jsonb where name::text like '%ANN%' returning id`,
    [JSON.stringify(mobile)],
  )
  const patientId = rows[0]?.id ?? ''
  const sent: string[] = []
  const provider = { isDown: true }
  const sms = {
    send: async ({ text }: { text: string }) => {
      if (provider.isDown) throw new Error('status 503')
      sent.push(text)
      return 'SM1'
    },
  }
  const deps = { ...patients.deps, channels: { ...patients.deps.channels, sms } } as unknown as PatientsDeps
  const id = newId('contact_attempt')
  const now = clock.now()
  const cutOff = new Date(now.getTime() - 3 * 60_000)
  const attempt = {
    patientId,
    campaignId: null,
    topic: 'gap-closure',
    step: 1,
    kind: 'MESSAGE',
    channel: 'SMS',
  } as const
  const state = {
    status: 'SENDING',
    denial: null,
    outcome: null,
    isAutomated: true,
    template: 'please-call',
  } as const
  const times = { language: 'en', dueAt: now, sendingSince: cutOff, attemptedAt: cutOff, createdAt: cutOff }
  const rest = {
    relatedPersonId: null,
    encounterId: null,
    providerMessageId: null,
    sentTo: null,
    notBefore: null,
    createdBy: 'system:patients',
    attemptedBy: null,
    onBehalfOf: null,
  }
  await insertAttempts(patients.db.manager, [{ id, ...attempt, ...state, ...times, ...rest }])
  await sendAttempt(deps, id)
  await patients.db.query('update contact_attempt set sending_since = $2 where id = $1', [id, cutOff])
  await patients.db.transaction((tx) =>
    takeReply({ tx, deps }, { from: '+12125550147', text: 'STOP', providerMessageId: 'x1' }),
  )
  provider.isDown = false
  await sendAttempt(deps, id)
  expect(sent).toEqual([])
  const [after]: { status: string }[] = await patients.db.query(
    'select status from contact_attempt where id = $1',
    [id],
  )
  expect(after?.status).not.toMatch(/^SEN[DT]/)
})
