import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { charlson, charlsonAgePoints, charlsonGroupsOf } from './charlson.js'
import { CHARLSON, type CharlsonGroup } from './charlson-codes.js'

test.each([
  ['C-1', ['I50.22', 'J44.1', 'E11.22', 'E11.9', 'N18.31'], 72, ['CHF', 'CPD', 'DMC', 'REN'], 6, 5, 9],
  ['C-2', ['I25.2', 'E11.9'], 58, ['MI', 'DM'], 2, 0, 3],
  ['C-3', ['C50.911', 'C79.51'], 66, ['METS'], 6, 6, 8],
  ['C-4', ['K74.60', 'K76.6'], 49, ['MSLD'], 3, 4, 3],
  ['C-5', [], 35, [], 0, 0, 0],
  ['C-6', ['C44.91'], 60, [], 0, 0, 2],
] as const)('vector %s', (_name, codes, age, groups, of1987, of2011, withAge) => {
  const index = charlson(codes, { age })
  expect(index).toMatchObject({ total: of1987, ageAdjustedTotal: withAge })
  expect([...index.groups].sort()).toEqual([...groups].sort())
  expect(charlson(codes, { version: '2011' })).toMatchObject({ total: of2011, ageAdjustedTotal: null })
})

test('every group at once comes to 29 by the weights of 1987 and 24 by those of 2011', () => {
  const codes = Object.values(CHARLSON).map(({ prefixes }) => prefixes[0] ?? '')
  expect(charlson(codes).total).toBe(29)
  expect(charlson(codes, { version: '2011' }).total).toBe(24)
})

test('a group counts once and names the codes that it was found by', () => {
  const index = charlson(['i50.9', 'I5022'])
  expect(index.factors).toEqual([{ code: 'CHF', label: 'Heart failure', input: 'i50.9, I5022', points: 1 }])
})

test.each([
  [49, 0],
  [50, 1],
  [59, 1],
  [60, 2],
  [79, 3],
  [80, 4],
  [104, 4],
])('at %i, age is %i points', (age, points) => {
  expect(charlsonAgePoints(age)).toBe(points)
})

/** The groups of a published table under their names there. */
const NAMES: Readonly<Record<string, CharlsonGroup>> = {
  ami: 'MI',
  chf: 'CHF',
  pvd: 'PVD',
  cevd: 'CEVD',
  dementia: 'DEM',
  copd: 'CPD',
  rheumd: 'RHEUM',
  pud: 'PUD',
  mld: 'MLD',
  diab: 'DM',
  diabwc: 'DMC',
  hp: 'HEMI',
  rend: 'REN',
  canc: 'CANC',
  msld: 'MSLD',
  metacanc: 'METS',
  aids: 'HIV',
}

const TABLE = new URL(
  '../../../../../shared/data/codes/charlson_icd_mapping_and_weights.comorbidipy.json',
  import.meta.url,
)
const published = existsSync(TABLE) ? test : test.skip

published(
  'every prefix of the published ICD-10 table (skipped without ../shared/data) falls into its group',
  () => {
    const { mapping } = JSON.parse(readFileSync(TABLE, 'utf8')) as {
      mapping: Record<string, Record<string, string[]>>
    }
    const table = Object.entries(mapping['charlson_icd10_quan'] ?? {})
    expect(table).toHaveLength(17)
    const elsewhere = table.flatMap(([name, prefixes]) =>
      prefixes.filter((prefix) => !charlsonGroupsOf(prefix).some((group) => group === NAMES[name])),
    )
    expect(elsewhere).toEqual([])
  },
)
