import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { labelledIds, twin } from './twins.js'

// What a consent names is what it opens (42 CFR 2.31(a)(3), 2.13(a)): everywhere else a patient with protected records
// looks like one without, to those whom the consent names, too.
const KINDS = ['PART2', 'PART2_COUNSELING'] as const
const dana = viewer('dana')
const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let plain: string
const secret = new Map<string, string>()

/** Each list of the chart that can hold something protected, asked for by itself. */
const LISTS = {
  encounters: 'encounters { edges { node { class } } }',
  conditions: 'conditions { edges { node { code { code } } } }',
  medications: 'medications { edges { node { code { display } } } }',
  allergies: 'allergies { edges { node { code { display } } } }',
  observations: 'observations { edges { node { code { code } } } }',
  assessments: 'assessments { edges { node { total } } }',
  documents: 'documents { edges { node { title } } }',
} as const
type List = keyof typeof LISTS
const EVERY = Object.keys(LISTS) as readonly List[] // the keys of the record above

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  plain = await twin({ patients, ask }, 'Twinone', null)
  for (const kind of KINDS) secret.set(kind, await twin({ patients, ask }, 'Twinone', kind))
})
afterAll(() => patients.close())

/** A physician of the team whom no consent named before: what was shown once stays shown. */
async function newcomer(patientIds: readonly string[]): Promise<Viewer> {
  const cho = viewer('cho', { id: newId('practitioner') })
  for (const patientId of patientIds)
    await patients.db.query(
      `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'CARE_TEAM', '2026-01-01')`,
      [patientId, cho.id],
    )
  return cho
}

async function consent(patientId: string, kind: string, terms: { scopes: string[]; recipientIds: string[] }) {
  const written = { patientId, kind, form: 'WRITTEN', discloser: 'Northgate Recovery', purpose: 'TPO' }
  const until = { expiresAt: new Date(Date.now() + 86_400_000).toISOString() }
  const given = await ask.done(dana, 'recordConsent', { ...written, ...until, ...terms }, 'consent { opens }')
  return given.consent.opens
}

/** The lists by which somebody can tell a patient from one without such records. */
async function told(who: Viewer, patientId: string): Promise<List[]> {
  const each = Object.values(LISTS).join(' ')
  const of = async (id: string) => (await ask.read(who, `{ patient(id: "${id}") { ${each} } }`))['patient']
  const [one, without] = [await of(patientId), await of(plain)]
  return EVERY.filter((list) => JSON.stringify(one[list]) !== JSON.stringify(without[list]))
}

const CASES: readonly (readonly [scopes: string[], opens: readonly List[]])[] = [
  [['sud-treatment'], EVERY],
  [['all records'], EVERY],
  [['encounters'], ['encounters']],
  [['diagnoses'], ['conditions']],
  [['sud-medications'], ['medications']],
  [['allergies'], ['allergies']],
  [['lab-results'], ['observations']],
  [['screenings'], ['assessments']],
  [['discharge-summary'], ['documents']],
  [['progress notes'], ['documents']],
  [['referral'], []],
  [['claims', 'treatment-plan'], []],
  [
    ['medications', 'lab-results', 'food'],
    ['medications', 'observations'],
  ],
  [
    ['Encounter', 'Condition'],
    ['encounters', 'conditions'],
  ],
]

describe.each(KINDS)('%s', (kind) => {
  const other = KINDS.find((one) => one !== kind) ?? kind

  test.each(CASES)('the scopes %j open %j and nothing else', async (scopes, opens) => {
    const patientId = secret.get(kind) ?? ''
    const beside = secret.get(other) ?? ''
    const cho = await newcomer([patientId, beside, plain])
    expect(await told(cho, patientId)).toEqual([])
    await consent(patientId, kind, { scopes, recipientIds: [cho.id] })
    await consent(beside, kind, { scopes, recipientIds: [cho.id] })
    expect((await told(cho, patientId)).sort()).toEqual([...opens].sort())
    expect(await told(cho, beside)).toEqual([]) // a consent of this kind opens no record of the other
    expect(await told(await newcomer([patientId, plain]), patientId)).toEqual([])
  })
})

test('a record travels with the consent that names it, and is disclosed under that one', async () => {
  const patientId = secret.get('PART2') ?? ''
  const cho = await newcomer([patientId])
  expect(await consent(patientId, 'PART2', { scopes: ['visits'], recipientIds: [cho.id] })).toEqual([
    'ENCOUNTER',
  ])
  await consent(patientId, 'PART2', { scopes: ['problems'], recipientIds: [cho.id] })
  const { patient } = await ask.read(
    cho,
    `{ patient(id: "${patientId}") { encounters { edges { node { sensitivity consentCopy { scopes } } } }
       conditions { edges { node { sensitivity consentCopy { scopes } } } } } }`,
  )
  const copies = (list: 'encounters' | 'conditions') =>
    patient[list].edges.flatMap(({ node }: { node: { sensitivity: string; consentCopy: unknown } }) =>
      node.sensitivity === 'PART2' ? [node.consentCopy] : [],
    )
  expect(copies('encounters')).toEqual(Array(3).fill({ scopes: ['visits'] }))
  expect(copies('conditions')).toEqual([{ scopes: ['problems'] }])
  const rows: { type: string; scopes: string[] }[] = await patients.db.query(
    `select distinct record_type as type, scopes from part2_disclosure join consent on consent.id = consent_id
      where recipient_id = $1 order by 1`,
    [cho.id],
  )
  expect(rows).toEqual([
    { type: 'Condition', scopes: ['problems'] },
    { type: 'Encounter', scopes: ['visits'] },
  ])
})

test('who changes a record without knowing of its stay leaves it there, and under its label', async () => {
  const patientId = secret.get('PART2') ?? ''
  const ids = labelledIds(patientId)
  const cho = await newcomer([patientId, plain])
  await consent(patientId, 'PART2', { scopes: ['problems', 'medications'], recipientIds: [cho.id] })
  const about = { patientId, expectedVersion: 1 }
  const heart = { ...about, id: ids.conditionOfStay, code: { system: ICD10, code: 'I50.9' } }
  await ask.done(cho, 'recordCondition', { ...heart, clinicalStatus: 'remission' })
  const drug = { ...about, id: ids.medication, code: { system: 'urn:drugs', code: 'secretine' } }
  await ask.done(cho, 'recordMedication', { ...drug, status: 'ACTIVE', dosage: 'twice a day' })
  expect((await told(cho, patientId)).sort()).toEqual(['conditions', 'medications'])
  expect(await told(dana, patientId)).toEqual([])
})

test('a Part 2 consent whose scopes name no record is refused; others may say what they like', async () => {
  const terms = { patientId: plain, form: 'WRITTEN', discloser: 'Northgate Recovery', purpose: 'TPO' }
  const food = { ...terms, scopes: ['food'], recipientIds: [viewer('cho').id] }
  expect((await ask.send(dana, 'recordConsent', { ...food, kind: 'PART2' })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'scopes'] },
  ])
  const sharing = await ask.done(
    dana,
    'recordConsent',
    { ...food, kind: 'SHARING' },
    'consent { scopes opens }',
  )
  expect(sharing.consent).toEqual({ scopes: ['food'], opens: [] })
})
