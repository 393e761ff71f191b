import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SENSITIVITIES, type Sensitivity } from '@baton/events/sensitivity'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { keepRegistries } from '../src/sweeps/keep-registries.js'
import { asking } from './ask.js'
import { twin } from './twins.js'

// One plain patient and one for each label, with two more stays, a depression score of 18 and a diagnosis of B20 under it.
const jo = viewer('jo')
const dana = viewer('dana')
const TREATED_FOR = ['BH', 'HIV', 'IPV', 'MINOR'] as const
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
const ids = new Map<Sensitivity, string>()
const of = (...labels: readonly Sensitivity[]) => labels.map((label) => ids.get(label)).sort()

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  for (const label of SENSITIVITIES)
    ids.set(label, await twin({ patients, ask }, `Twin${label}`, label === 'NONE' ? null : label))
})
afterAll(() => patients.close())

const icd10 = (code: string) => ({
  condition: { system: 'http://hl7.org/fhir/sid/icd-10-cm', codes: [code] },
})

/** What counts is what those may know who treat the patient; a message counts what has no label. */
const RULES: readonly [string, object, { members: readonly Sensitivity[]; meant: readonly Sensitivity[] }][] =
  [
    ['a diagnosis with a label', icd10('B20'), { members: TREATED_FOR, meant: [] }],
    ['a diagnosis of a stay with a label', icd10('I50.9'), { members: TREATED_FOR, meant: [] }],
    ['a diagnosis that everybody knows', icd10('E11.9'), { members: SENSITIVITIES, meant: SENSITIVITIES }],
    [
      'the lack of a diagnosis',
      { all: [icd10('E11.9'), { not: icd10('B20') }] },
      { members: ['NONE', 'PART2', 'PART2_COUNSELING'], meant: SENSITIVITIES },
    ],
    [
      'stays',
      { utilization: { kind: 'INPATIENT', atLeast: 3, withinDays: 365 } },
      { members: TREATED_FOR, meant: [] },
    ],
    [
      'a form',
      { assessment: { instrument: 'PHQ_9', min: 15, withinDays: 365 } },
      { members: TREATED_FOR, meant: [] },
    ],
    ['a tier', { riskTiers: ['HIGH'] }, { members: TREATED_FOR, meant: [] }],
    ['a score', { score: { instrument: 'LACE', min: 11 } }, { members: TREATED_FOR, meant: [] }],
  ]

test.each(RULES)('a registry of %s', async (name, rule, { members, meant }) => {
  const { registry } = await ask.done(jo, 'createRegistry', { name, rule }, 'registry { id }')
  const page = 'memberCount members(first: 100) { edges { node { enteredBecause patient { id } } } }'
  const read = await ask.read(dana, `{ registry(id: "${registry.id}") { ${page} } }`)
  const found = read['registry'].members.edges.map(
    ({ node }: { node: { patient: { id: string } } }) => node.patient.id,
  )
  expect(found.sort()).toEqual(of(...members))
  expect(read['registry'].memberCount).toBe(members.length)
  const preview = await patients.query(
    dana,
    'query ($rule: RegistryRuleInput!) { registryPreview(rule: $rule) { count sample { id } } }',
    { rule },
  )
  expect(preview.data?.['registryPreview'].count).toBe(members.length)
  expect(await audienceOf(registry.id)).toEqual(of(...meant))
})

async function audienceOf(registryId: string): Promise<string[]> {
  const campaign = {
    name: registryId,
    topic: 'gap-closure',
    channel: 'CALL',
    template: 'please-call',
    registryId,
  }
  const made = await ask.send(jo, 'createCampaign', campaign, 'campaign { id }')
  if (!made.campaign) return []
  const input = { id: made.campaign.id }
  const { entries } = await ask.done(jo, 'previewCampaign', input, 'entries { patient { id } }')
  return entries.map(({ patient }: { patient: { id: string } }) => patient.id).sort()
}

test('memberships stay what their reader may know when the sweep looks again', async () => {
  const count = async () => {
    const { registries } = await ask.read(dana, '{ registries { name memberCount } }')
    return registries
  }
  const before = await count()
  expect(before).toHaveLength(RULES.length)
  await patients.db.query('insert into registry_due (patient_id) select id from patient')
  await keepRegistries.run(patients.deps)
  expect(await count()).toEqual(before)
})

test('who answers for whom is counted by the tier that the reader may know', async () => {
  const highOf = async (name: 'dana' | 'jo' | 'petra') => {
    const { caseloadBalance } = await ask.read(
      viewer(name),
      '{ caseloadBalance { practitioner { id } high } }',
    )
    return caseloadBalance.find((one: { practitioner: { id: string } }) => one.practitioner.id === dana.id)
      .high
  }
  expect([await highOf('dana'), await highOf('jo'), await highOf('petra')]).toEqual([4, 4, 0])
})

test('a label that is put on later takes back what a score told of the record, and the score is made without it', async () => {
  const patientId = await ask.patient({ family: 'Later', given: ['Lou'] })
  const hiv = { patientId, code: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'B20' } }
  const { condition } = await ask.done(dana, 'recordCondition', hiv, 'condition { id version }')
  const stay = { patientId, class: 'IMP', status: 'FINISHED', admittedAt: '2026-11-18T12:00:00Z' }
  await ask.done(dana, 'recordEncounter', { ...stay, dischargedAt: '2026-11-21T12:00:00Z' })
  const scoresFor = async (who: typeof dana) => {
    const { patient } = await ask.read(
      who,
      `{ patient(id: "${patientId}") { riskScores { edges { node { instrument total } } } } }`,
    )
    return patient.riskScores.edges.map(
      ({ node: { instrument, total } }: { node: { instrument: string; total: number } }) =>
        `${instrument} ${total}`,
    )
  }
  const all = await scoresFor(viewer('uma'))
  expect(all).toContain('LACE 8')
  const { id, version: expectedVersion } = condition
  await ask.done(dana, 'recordCondition', { ...hiv, id, expectedVersion, sensitivity: 'HIV' })
  expect(await scoresFor(viewer('uma'))).toEqual(['LACE 3', 'CHARLSON 0', 'CHARLSON 0', 'HOSPITAL 0'])
  expect(await scoresFor(dana)).toEqual(expect.arrayContaining(all))
})

test('a reader is told which fields are left out, in the same words whether there is something with a label or not', async () => {
  const left = async (label: Sensitivity) => {
    const asked = `{ patient(id: "${ids.get(label)}") { redactions { field reason } } }`
    return (await ask.read(viewer('uma'), asked))['patient'].redactions
  }
  expect(await left('HIV')).toEqual(await left('NONE'))
  expect(await left('NONE')).toContainEqual({ field: 'consents', reason: 'SCOPE' })
})

test('a campaign shows its attempts to whoever may see their patients, and counts no others', async () => {
  const named = { name: 'mine', topic: 'gap-closure', channel: 'CALL', template: 'please-call' }
  const patientIds = of('NONE', 'HIV')
  const { campaign } = await ask.done(
    dana,
    'createCampaign',
    { ...named, patientIds },
    'campaign { id version }',
  )
  await ask.done(dana, 'launchCampaign', { id: campaign.id, expectedVersion: campaign.version })
  const shown = () =>
    ask.read(dana, `{ campaign(id: "${campaign.id}") { report { eligible } attempts { patient { id } } } }`)
  expect((await shown())['campaign']).toMatchObject({ report: { eligible: 2 } })
  await ask.done(jo, 'assignCoordinator', { patientId: ids.get('HIV'), practitionerId: viewer('ida').id })
  expect((await shown())['campaign']).toMatchObject({
    report: { eligible: 1 },
    attempts: [{ patient: { id: ids.get('NONE') } }],
  })
})
