import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

// Former names and nicknames are written down by hand, and who stands for other records is found by their names, too.
const [dana, jo] = [viewer('dana'), viewer('jo')]
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

interface Found {
  readonly id: string
  readonly version: number
  readonly otherNames: readonly { readonly use: string; readonly text: string }[]
}

async function found(filter: string, who = jo): Promise<readonly Found[]> {
  const { patients: page } = await ask.read(
    who,
    `{ patients(filter: { ${filter} }) { edges { node { id version otherNames { use text } } } } }`,
  )
  return page.edges.map(({ node }: { node: Found }) => node)
}
const ids = async (...asked: Parameters<typeof found>) => (await found(...asked)).map(({ id }) => id)

async function named(patientId: string, otherNames: readonly object[] | null, who = dana) {
  const [{ version: expectedVersion } = { version: 0 }] = await found(`ids: ["${patientId}"]`)
  return ask.send(who, 'updateDemographics', { patientId, expectedVersion, otherNames })
}

test('who is registered with a maiden name and a nickname is found by both', async () => {
  const otherNames = [
    { use: 'MAIDEN', family: 'Lindqvist', given: ['Astrid'] },
    { use: 'NICKNAME', given: ['Birdie'] },
  ]
  const id = await ask.patient({ family: 'Harlow', given: ['Astrid'] }, { otherNames })
  expect(await ids('name: "lindqvist"')).toEqual([id])
  expect(await ids('name: "Lindquist"')).toEqual([id])
  expect(await ids('name: "birdie harlow"')).toEqual([id])
  expect((await found('name: "birdie"'))[0]?.otherNames).toEqual([
    { use: 'MAIDEN', text: 'Astrid Lindqvist' },
    { use: 'NICKNAME', text: 'Birdie' },
  ])
})

test('a list takes the place of what stood, null leaves it, an empty one takes all away', async () => {
  const id = await ask.patient({ family: 'Moreau', given: ['Camille'] })
  await named(id, [{ use: 'OLD', family: 'Beaumont' }])
  await named(id, null)
  expect(await ids('name: "beaumont"')).toEqual([id])
  await named(id, [{ use: 'NICKNAME', given: ['Cammie'] }])
  expect(await ids('name: "beaumont"')).toEqual([])
  expect(await ids('name: "cammie"')).toEqual([id])
  await named(id, [])
  expect(await ids('name: "cammie"')).toEqual([])
})

test('a name of nothing, too many, and one that a patient sends are refused by their fields', async () => {
  const id = await ask.patient({ family: 'Okonkwo', given: ['Ngozi'] })
  const fields = async (otherNames: readonly object[], who = dana) =>
    (await named(id, otherNames, who)).userErrors.map(({ field }: { field: string[] }) => field.join('.'))
  const good = { use: 'OLD', family: 'Eze' }
  expect(await fields([good, { use: 'OLD' }, { use: 'OLD', family: '  ' }])).toEqual([
    'input.otherNames.1.family',
    'input.otherNames.2.family',
  ])
  expect(await fields(Array.from({ length: 21 }, () => good))).toEqual(['input.otherNames'])
  expect(await fields([good], viewer('rosa', { patientIds: [id], id }))).toEqual(['input.otherNames'])
  expect(await ids('name: "eze"')).toEqual([])
})

test('a system that tells its names anew takes none away that was written down here', async () => {
  const sent = (names: readonly object[]) => ({
    resourceType: 'Patient',
    id: 'anew',
    identifier: [{ system: 'urn:mrn:north', value: 'ANEW-1' }],
    name: [{ use: 'official', family: 'Fairweather', given: ['June'] }, ...names],
    birthDate: '1950-01-02',
  })
  await importFile(patients, fileOf([sent([{ use: 'maiden', family: 'Copperfield' }])]), 'urn:north')
  const id = (await found('name: "copperfield"'))[0]?.id ?? ''
  await ask.done(jo, 'assignCoordinator', { patientId: id, practitionerId: dana.id })
  await named(id, [
    { use: 'MAIDEN', family: 'Copperfield' },
    { use: 'NICKNAME', given: ['Junebug'] },
  ])
  await importFile(patients, fileOf([sent([{ use: 'old', family: 'Trotwood' }])]), 'urn:north')
  expect(await ids('name: "junebug"')).toEqual([id])
  expect(await ids('name: "trotwood"')).toEqual([id])
  expect(await ids('name: "copperfield"')).toEqual([])
})

test('the names and numbers of merged records find who stands for them, over a chain, until they are parted', async () => {
  const phone = (value: string) => ({ contactPoints: [{ system: 'PHONE', value, use: 'home' }] })
  const first = await ask.patient(
    { family: 'Zellweger', given: ['Ottilie'] },
    { ...phone('(307) 555-0111'), otherNames: [{ use: 'MAIDEN', family: 'Quarrington' }] },
  )
  const second = await ask.patient({ family: 'Vandermeer', given: ['Tilly'] }, { birthDate: '1990-05-05' })
  const third = await ask.patient({ family: 'Yarborough', given: ['Tilda'] }, { birthDate: '1990-05-06' })
  const version = async (id: string) => (await found(`ids: ["${id}"]`))[0]?.version ?? 0
  const merge = async (mergedId: string, survivorId: string) => {
    const versions = {
      expectedVersion: await version(survivorId),
      mergedExpectedVersion: await version(mergedId),
    }
    await ask.done(jo, 'mergePatients', { survivorId, mergedId, ...versions, reason: 'one person' })
  }
  await merge(first, second)
  const searches = ['zellweger', 'Zelweger', 'ottilie', 'quarrington', 'Quarington']
  for (const name of searches) expect([name, await ids(`name: "${name}"`)]).toEqual([name, [second]])
  expect(await ids('phone: "307 555 0111"')).toEqual([second])
  expect(await ids('name: "zellweger"', dana)).toEqual([second])
  await merge(second, third)
  for (const name of [...searches, 'vandermeer'])
    expect([name, await ids(`name: "${name}"`)]).toEqual([name, [third]])
  const part = async (mergedId: string, survivorId: string) =>
    ask.done(jo, 'unmergePatients', {
      ...{ survivorId, mergedId, expectedVersion: await version(survivorId), reason: 'two people' },
    })
  await part(second, third)
  for (const name of searches) expect([name, await ids(`name: "${name}"`)]).toEqual([name, [second]])
  expect(await ids('name: "yarborough"')).toEqual([third])
  await part(first, second)
  for (const name of searches) expect([name, await ids(`name: "${name}"`)]).toEqual([name, [first]])
  expect(await ids('name: "vandermeer"')).toEqual([second])
})
