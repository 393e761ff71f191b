import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
  const identifiers = [
    { system: 'urn:baton:mrn', value: 'HV-100234', type: 'MR' },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-12-3456', type: 'SS' },
  ]
  const contactPoints = [{ system: 'PHONE', value: '+1 (212) 555-0142', use: 'home' }]
  await ask.patient({ family: 'Delgado', given: ['Rosa', 'Maria'] }, { identifiers, contactPoints })
  await ask.patient({ family: 'Okafor', given: ['George'] })
})
afterAll(() => patients.close())

const found = async (filter: string) => {
  const { patients: page } = await ask.read(
    viewer('jo'),
    `{ patients(filter: { ${filter} }) { edges { node { name { family } } } } }`,
  )
  return page.edges.map(({ node }: { node: { name: { family: string } } }) => node.name.family)
}

test.each([
  ['name: "delg"', ['Delgado']],
  ['name: "Delgdo"', ['Delgado']],
  ['name: "rosa delgato"', ['Delgado']],
  ['name: "maria"', ['Delgado']],
  ['name: "Okaffor"', ['Okafor']],
  ['name: "rosa okafor"', []],
  ['name: "%"', []],
  ['phone: "212-555-0142"', ['Delgado']],
  ['phone: "555-0142"', []],
  ['phone: "x"', []],
  ['identifier: "HV-100234"', ['Delgado']],
  ['identifier: "999-12-3456"', []],
  ['birthDate: "1990-05-04", name: "george"', ['Okafor']],
])('%s finds %j', async (filter, families) => {
  expect(await found(filter)).toEqual(families)
})

test('a page that those fill who begin so is theirs, and the pages after it end with those who are spelled alike', async () => {
  for (const [family, given] of [
    ['Garcia', 'Ana'],
    ['Garcia', 'Bo'],
    ['Garcia', 'Garcia'],
    ['Garcya', 'Cy'],
    ['Lopez', 'Garcia'],
  ] as const)
    await ask.patient({ family, given: [given] })
  const page = async (first: number, after: string | null) => {
    const { patients: answer } = await ask.read(
      viewer('jo'),
      `{ patients(filter: { name: "garcia" }, first: ${first}, after: ${JSON.stringify(after)}) {
           edges { cursor node { name { text } } } pageInfo { hasNextPage } } }`,
    )
    return {
      names: answer.edges.map(({ node }: { node: { name: { text: string } } }) => node.name.text),
      next: answer.pageInfo.hasNextPage,
      end: answer.edges.at(-1)?.cursor ?? null,
    }
  }
  const first = await page(2, null)
  expect(first).toMatchObject({ names: ['Ana Garcia', 'Bo Garcia'], next: true })
  const second = await page(3, first.end)
  expect(second).toMatchObject({ names: ['Garcia Garcia', 'Cy Garcya', 'Garcia Lopez'], next: false })
})

test.each([
  ['name: "delgdo"', 'patient_by_name_trigrams'],
  ['phone: "212-555-0142"', 'patient_by_phone'],
])('candidates of %s come from an index', async (filter, index) => {
  patients.statements()
  await found(filter)
  const sql = patients.statements().findLast((statement) => statement.includes('order by family_key'))
  const plan = await patients.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off')
    await tx.query('set local enable_indexscan = off')
    const values = filter.startsWith('name') ? ['delgdo%', 'delgdo'] : ['2125550142']
    return tx.query(`explain ${sql ?? ''}`, values)
  })
  expect(JSON.stringify(plan)).toContain(index)
})
