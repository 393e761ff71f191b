import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

// An approved translation or a call with an interpreter: never English, nor another language, by silence (domain.md 7.3).
const jo = viewer('jo')
let desk: OutreachDesk
let ask: OutreachDesk['ask']

beforeAll(async () => {
  // Nothing is sent: what may be is asked.
  desk = await outreachDesk('2026-11-24T16:00:00Z', {
    SMS_URL: 'http://127.0.0.1:9',
    SMS_AUTH_TOKEN: 'a token of the tests, long enough',
  })
  ask = desk.ask
})
afterAll(() => desk.patients.close())

/** Dana's patient, who takes texts. */
async function speaks(language: object): Promise<string> {
  const name = { family: 'Speaker', given: [JSON.stringify(language)] }
  const id = await ask.patient(name, { contactPoints: [PHONE], languages: [language] })
  return takesTexts(id)
}

async function takesTexts(patientId: string): Promise<string> {
  const smsConsents = [{ topic: '*', status: 'GRANTED' }]
  await ask.done(jo, 'setContactPreference', { patientId, expectedVersion: 0, smsConsents })
  return patientId
}

async function preview(
  patientId: string,
): Promise<{ allowed: boolean; denial: string | null; language: string }> {
  const campaign = { name: patientId, topic: 'gap-closure', patientIds: [patientId] }
  const made = await ask.done(jo, 'createCampaign', campaign, 'campaign { id }')
  const input = { id: made.campaign.id }
  const { entries } = await ask.done(jo, 'previewCampaign', input, 'entries { allowed denial language }')
  return entries[0]
}

const allowed = (language: string) => ({ allowed: true, denial: null, language })
const called = (language: string) => ({ allowed: false, denial: 'LANGUAGE_UNSUPPORTED', language })

test.each([
  [{ code: 'es' }, allowed('es')],
  [{ code: 'spa' }, allowed('es')],
  [{ code: 'es-419' }, allowed('es')],
  [{ code: 'eng' }, allowed('en')],
  [{ code: 'est' }, called('et')],
  [{ code: 'esu' }, called('esu')],
  [{ code: 'und' }, allowed('en')],
])('who speaks %j is written to in their language, or called', async (language, expected) => {
  expect(await preview(await speaks(language))).toEqual(expected)
})

test('a language that a hospital names without a code is not taken for English', async () => {
  const pid = (mrn: string, language: string) =>
    `PID|1||${mrn}^^^HV^MR||SPOKEN^${mrn}||19520301|F|||1 Main St^^Albany^NY^12207||2125550199^PRN^CP||${language}`
  const bare = { event: 'A04', occurred: '20261124100000', patientClass: 'O' }
  await receive(
    desk.patients,
    adt({ ...bare, control: 'L1', visit: 'L1', pid: pid('L1', '^Vietnamese') }),
    adt({ ...bare, control: 'L2', visit: 'L2', pid: pid('L2', 'SPA^Spanish^HL70296') }),
  )
  const found = async (family: string, given: string) => {
    const filter = `filter: { name: "${family} ${given}" }`
    const { patients } = await ask.read(
      jo,
      `{ patients(${filter}) { edges { node { id languages { code display } } } } }`,
    )
    return patients.edges[0].node
  }
  const vietnamese = await found('Spoken', 'L1')
  expect(await preview(await takesTexts(vietnamese.id))).toEqual(called('vietnamese'))
  const spanish = await found('Spoken', 'L2')
  expect(spanish.languages).toEqual([{ code: 'es', display: 'Spanish' }])
  expect(await preview(await takesTexts(spanish.id))).toEqual(allowed('es'))
})

test('a cohort of who speaks Spanish has them of every region, whatever code the source used', async () => {
  const communication = (code: string) => [
    { language: { coding: [{ system: 'urn:ietf:bcp:47', code }] }, preferred: true },
  ]
  const person = (id: string, code: string) => ({
    ...{ resourceType: 'Patient', id, name: [{ family: 'Cohort', given: [id] }], birthDate: '1950-01-01' },
    communication: communication(code),
  })
  const counted = async () => {
    const query = '{ registryPreview(rule: { languages: ["es"] }) { count } }'
    return (await ask.read(jo, query))['registryPreview'].count
  }
  const before = await counted()
  await importFile(
    desk.patients,
    fileOf([person('c1', 'es'), person('c2', 'spa'), person('c3', 'es-MX'), person('c4', 'est')]),
    'urn:west',
  )
  expect((await counted()) - before).toBe(3)
})
