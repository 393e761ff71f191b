import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { dueOutreach } from '../src/sweeps/due-outreach.js'
import { keepRegistries } from '../src/sweeps/keep-registries.js'
import { asking } from './ask.js'

const jo = viewer('jo')
const dana = viewer('dana')
let now = new Date('2026-12-08T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let sandbox: Sandbox
let ask: ReturnType<typeof asking>
let registryId: string
const person: Record<string, string> = {}

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const env = { SMS_URL: sandbox.url, SMS_AUTH_TOKEN: 'a token of the tests, long enough' }
  patients = await testSubgraph(definition, { clock: { now: () => now }, env })
  ask = asking(patients)
  await ask.cast()
  for (const [at, family] of [
    'Agreed',
    'Revoker',
    'Lapsed',
    'Anew',
    'Silent',
    'Healed',
    'Elsewhere',
    'Heard',
  ].entries())
    person[family] = await withDiabetes(family, `212-555-01${at + 10}`)
  // A hospital told that they died, and not when: no campaign means them.
  const undated = `insert into undated_death (id, patient_id, told_at) values ('heard', $1, $2)`
  await patients.db.query(undated, [person['Heard'], now])
  const rule = { condition: { system: ICD10, codePrefixes: ['E11.'] } }
  registryId = (await ask.done(jo, 'createRegistry', { name: 'Diabetes', rule }, 'registry { id }')).registry
    .id
})
afterAll(async () => {
  await patients.close()
  await sandbox.close()
})

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'

async function withDiabetes(family: string, phone: string): Promise<string> {
  const contactPoints = [{ system: 'PHONE', value: phone, use: 'mobile' }]
  const id = await ask.patient({ family, given: ['Pat'] }, { contactPoints })
  const code = { system: ICD10, code: 'E11.9' }
  await ask.done(dana, 'recordCondition', { patientId: id, code }, 'condition { id }')
  if (family === 'Elsewhere')
    await ask.done(jo, 'assignCoordinator', { patientId: id, practitionerId: viewer('ida').id })
  return id
}

async function consent(family: string, more: object = {}): Promise<{ id: string; version: number }> {
  const terms = { kind: 'OUTREACH', form: 'VERBAL', scopes: ['outreach'], purpose: 'OUTREACH', ...more }
  const input = { patientId: person[family], ...terms }
  return (await ask.done(dana, 'recordConsent', input, 'consent { id version }')).consent
}

async function prepare(more: object = {}) {
  const input = { name: 'A1c overdue', topic: 'gap-closure', registryId, ...more }
  return (await ask.done(dana, 'createCampaign', input, 'campaign { id registry { id } }')).campaign
}

async function preview(id: string): Promise<Map<string, string | null>> {
  const { entries } = await ask.done(dana, 'previewCampaign', { id }, 'entries { denial patient { id } }')
  return new Map(
    entries.map((one: { denial: string | null; patient: { id: string } }) => [
      nameOf(one.patient.id),
      one.denial,
    ]),
  )
}

function nameOf(id: string): string | undefined {
  return Object.keys(person).find((family) => person[family] === id)
}

async function attempts(id: string) {
  const { campaign } = await ask.read(
    dana,
    `{ campaign(id: "${id}") { attempts { status denial patient { id } } } }`,
  )
  return new Map(
    campaign.attempts.map((one: { status: string; denial: string | null; patient: { id: string } }) => [
      nameOf(one.patient.id),
      [one.status, one.denial],
    ]),
  )
}

test('a campaign means the members of a registry in reach as they are at its launch, and consent is asked when it is sent', async () => {
  await consent('Agreed')
  const revoker = await consent('Revoker')
  await consent('Lapsed', { expiresAt: '2026-12-08T18:00:00Z' })
  const anew = await consent('Anew')
  const campaign = await prepare()
  expect(campaign.registry).toEqual({ id: registryId })
  expect(await preview(campaign.id)).toEqual(
    new Map([
      ['Agreed', null],
      ['Revoker', null],
      ['Lapsed', null],
      ['Anew', null],
      ['Silent', 'NO_CONSENT'],
      ['Healed', 'NO_CONSENT'],
    ]),
  )

  now = new Date('2026-12-08T16:00:00Z')
  const { conditions } = (
    await ask.read(
      dana,
      `{ patient(id: "${person['Healed']}") { conditions { edges { node { id version } } } } }`,
    )
  )['patient']
  const { id, version } = conditions.edges[0].node
  const resolved = {
    clinicalStatus: 'resolved',
    abatedAt: '2026-12-08T15:30:00Z',
    code: { system: ICD10, code: 'E11.9' },
  }
  await ask.done(dana, 'recordCondition', {
    id,
    expectedVersion: version,
    patientId: person['Healed'],
    ...resolved,
  })
  await keepRegistries.run(patients.deps)
  await ask.done(dana, 'launchCampaign', { id: campaign.id, expectedVersion: 1 })

  now = new Date('2026-12-08T18:00:00Z') // before anything is sent: one consent revoked, one expired, one given again
  await ask.done(dana, 'revokeConsent', { consentId: revoker.id, expectedVersion: revoker.version })
  await ask.done(dana, 'revokeConsent', { consentId: anew.id, expectedVersion: anew.version })
  await consent('Anew', { form: 'WRITTEN' })
  await dueOutreach.run(patients.deps)
  expect(await attempts(campaign.id)).toEqual(
    new Map([
      ['Agreed', ['SENT', null]],
      ['Revoker', ['SUPPRESSED', 'CONSENT_REVOKED']],
      ['Lapsed', ['SUPPRESSED', 'CONSENT_EXPIRED']],
      ['Anew', ['SENT', null]],
      ['Silent', ['CALL_TASK', 'NO_CONSENT']],
    ]),
  )
  expect(sandbox.messages.map(({ to }) => to).sort()).toEqual(['+12125550110', '+12125550113'])
})

test('an ended consent to outreach stops mails and calls too, until the patient agrees anew', async () => {
  now = new Date('2026-12-10T15:00:00Z')
  const { id } = await prepare({ channel: 'CALL', name: 'calls' })
  expect((await preview(id)).get('Revoker')).toBe('CONSENT_REVOKED')
  const smsConsents = [{ topic: '*', status: 'GRANTED' }]
  await ask.done(dana, 'setContactPreference', {
    patientId: person['Revoker'],
    expectedVersion: 0,
    smsConsents,
  })
  expect((await preview(id)).get('Revoker')).toBeNull()
})

test('a consent that names another topic is none to texts on this one', async () => {
  await consent('Silent', { scopes: ['appointment-reminder'] })
  const { id } = await prepare({ name: 'once more' })
  expect((await preview(id)).get('Silent')).toBe('NO_CONSENT')
})

test('a registry is named alone, and one that is not there is not found', async () => {
  const input = { name: 'x', topic: 'gap-closure' }
  const both = await ask.send(jo, 'createCampaign', { ...input, registryId, patientIds: [person['Agreed']] })
  expect(both.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'registryId'] }])
  const absent = registryId.slice(0, -1) + (registryId.endsWith('1') ? '2' : '1')
  const none = await ask.send(jo, 'createCampaign', { ...input, registryId: absent })
  expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'registryId'] }])
})

test('a draft means nobody whom its maker cared for when it was made and does not any more', async () => {
  const movedId = await withDiabetes('Moved', '212-555-0140')
  const input = { name: 'Before', topic: 'gap-closure', patientIds: [person['Agreed'], movedId] }
  const { campaign } = await ask.done(dana, 'createCampaign', input, 'campaign { id }')
  const assigned = { patientId: movedId, practitionerId: viewer('ida').id }
  await ask.done(jo, 'assignCoordinator', { ...assigned, expectedVersion: 1 })
  const { entries } = await ask.done(
    dana,
    'previewCampaign',
    { id: campaign.id },
    'entries { patient { id } }',
  )
  expect(entries).toEqual([{ patient: { id: person['Agreed'] } }])
})
