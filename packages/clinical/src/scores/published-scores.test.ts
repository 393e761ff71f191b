import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { hospital, type HospitalInput } from './hospital.js'
import { lace, laceBand } from './lace.js'
import type { Comorbidity } from './lace-comorbidities.js'
import { news2, type News2Input } from './news2.js'

// Score tables as others restated them; skipped without ../shared/data.
const FILE = new URL('../../../../../shared/data/scores/published_score_tables.json', import.meta.url)
const published = existsSync(FILE) ? test : test.skip

type Row = readonly [range: string, points: number]
interface Tables {
  LACE: {
    bands: Record<string, string>
    L_days: Row[]
    A_acute: number
    C_charlson: Row[]
    E_ed_6m: Row[]
    published_examples: {
      input: { los_days: number; acute: number; charlson: number; ed_visits_6m: number }
      expected: number
    }[]
  }
  HOSPITAL: {
    haemoglobin_lt_12_gdl: number
    oncology_discharge: number
    sodium_lt_135: number
    procedure: number
    index_type_urgent: number
    admissions_prior_year: Row[]
    los_gt_or_eq_5_days: number
    range: [number, number]
  }
  NEWS2: Record<'resp_rate' | 'spo2_scale1' | 'spo2_scale2' | 'sbp' | 'pulse' | 'temp', Row[]> & {
    oxygen: number
    consciousness_CVPU: number
  }
}

const read = (): Tables => JSON.parse(readFileSync(FILE, 'utf8')) as Tables

/** The ends of a range such as `<=8`, `12-20`, `>=131`, `>5` or `3`. */
function ends(range: string): number[] {
  const [, sign = '', first = '', last] = /^([<>]=?)?([\d.]+)(?:-([\d.]+))?$/.exec(range) ?? []
  const from = Number(first)
  if (sign === '<') return [from - 1]
  if (sign === '>') return [from + 1]
  return last === undefined ? [from] : [from, Number(last)]
}

const fine: News2Input = {
  respiratoryRate: 16,
  oxygenSaturation: 97,
  spo2Scale: 1,
  onOxygen: false,
  systolicPressure: 128,
  pulse: 78,
  consciousness: 'A',
  temperature: 36.8,
}

published('NEWS2 agrees with the printed chart at both ends of every range', () => {
  const parameters = {
    resp_rate: 'respiratoryRate',
    spo2_scale1: 'oxygenSaturation',
    sbp: 'systolicPressure',
    pulse: 'pulse',
    temp: 'temperature',
  } as const
  const tables = read().NEWS2
  for (const [table, parameter] of Object.entries(parameters))
    for (const [range, points] of tables[table as keyof typeof parameters])
      for (const value of ends(range))
        expect([parameter, value, news2({ ...fine, [parameter]: value }).total]).toEqual([
          parameter,
          value,
          points,
        ])
})

published('NEWS2 agrees with the printed second scale, on air and on oxygen', () => {
  const { spo2_scale2: rows, oxygen } = read().NEWS2
  // A range that names neither air nor oxygen holds for both: "88-92 or >=93 on air".
  const cases = rows.flatMap(([text, points]) =>
    text.split(' or ').flatMap((range) => {
      const [, values = '', gas] = /^(\S+)(?: on (air|O2))?$/.exec(range) ?? []
      const gases = gas === undefined ? [false, true] : [gas === 'O2']
      return gases.flatMap((onOxygen) => ends(values).map((value) => [value, onOxygen, points] as const))
    }),
  )
  expect(cases.length).toBeGreaterThan(14)
  for (const [oxygenSaturation, onOxygen, points] of cases)
    expect([
      oxygenSaturation,
      onOxygen,
      news2({ ...fine, spo2Scale: 2, oxygenSaturation, onOxygen }).total,
    ]).toEqual([oxygenSaturation, onOxygen, points + (onOxygen ? oxygen : 0)])
})

published('NEWS2 agrees with the printed points of oxygen and of each state of consciousness', () => {
  const { oxygen, consciousness_CVPU: points } = read().NEWS2
  expect(news2({ ...fine, onOxygen: true }).total).toBe(oxygen)
  for (const consciousness of ['C', 'V', 'P', 'U'] as const)
    expect([consciousness, news2({ ...fine, consciousness }).total]).toEqual([consciousness, points])
  expect(news2({ ...fine, consciousness: 'A' }).total).toBe(0)
})

published('LACE agrees with the restated table', () => {
  const { L_days, E_ed_6m, bands } = read().LACE
  const total = (lengthOfStayDays: number, emergencyVisits: number) => {
    const result = lace({ lengthOfStayDays, acute: false, comorbidities: [], emergencyVisits })
    return result.ok ? result.lace.total : null
  }
  for (const [range, points] of L_days)
    for (const days of ends(range)) expect([days, total(days, 0)]).toEqual([days, points])
  for (const [range, points] of E_ed_6m)
    for (const visits of ends(range)) expect(total(0, visits)).toBe(points)
  for (const [band, range] of Object.entries(bands))
    for (const sum of ends(range)) expect(laceBand(sum)).toBe(band.toUpperCase())
})

/** Comorbidities whose LACE weights come to a sum. */
const OF_SUM: readonly (readonly Comorbidity[])[] = [
  [],
  ['diabetes'],
  ['congestiveHeartFailure'],
  ['dementia'],
  ['aids'],
  ['dementia', 'congestiveHeartFailure'],
]

published(
  'LACE agrees with the restated points of an acute stay and of comorbidities, and with both examples',
  () => {
    const { A_acute, C_charlson, published_examples: examples } = read().LACE
    const total = (days: number, acute: boolean, sum: number, emergencyVisits: number) => {
      const comorbidities = OF_SUM[sum] ?? []
      const result = lace({ lengthOfStayDays: days, acute, comorbidities, emergencyVisits })
      return result.ok && result.lace.comorbiditySum === sum ? result.lace.total : null
    }
    expect(total(0, true, 0, 0)).toBe(A_acute)
    for (const [range, points] of C_charlson)
      for (const sum of ends(range)) expect([sum, total(0, false, sum, 0)]).toEqual([sum, points])
    expect(examples).toHaveLength(2)
    for (const { input, expected } of examples)
      expect(total(input.los_days, input.acute === 1, input.charlson, input.ed_visits_6m)).toBe(expected)
  },
)

const well: HospitalInput = {
  hemoglobin: { value: 12, unit: 'g/dL' },
  oncology: false,
  sodium: 135,
  procedure: false,
  urgent: false,
  priorAdmissions: 0,
  lengthOfStayDays: 4,
}

published('HOSPITAL agrees with each restated part, and its parts come to the restated range', () => {
  const points = read().HOSPITAL
  const parts: readonly (readonly [Partial<HospitalInput>, number])[] = [
    [{ hemoglobin: { value: 11.9, unit: 'g/dL' } }, points.haemoglobin_lt_12_gdl],
    [{ oncology: true }, points.oncology_discharge],
    [{ sodium: 134 }, points.sodium_lt_135],
    [{ procedure: true }, points.procedure],
    [{ urgent: true }, points.index_type_urgent],
    // The restating page prints "> 5 days" and doubts it itself; the paper and domain.md 2.2 say five and more.
    [{ lengthOfStayDays: 5 }, points.los_gt_or_eq_5_days],
  ]
  for (const [change, expected] of parts)
    expect([change, hospital({ ...well, ...change }).total]).toEqual([change, expected])
  const worst = Object.assign({}, well, ...parts.map(([change]) => change), {
    priorAdmissions: 6,
  }) as HospitalInput
  expect([hospital(well).total, hospital(worst).total]).toEqual(points.range)
})

published('HOSPITAL of 2016 agrees with the restated admissions part', () => {
  for (const [range, points] of read().HOSPITAL.admissions_prior_year)
    for (const priorAdmissions of ends(range))
      expect([priorAdmissions, hospital({ ...well, priorAdmissions }).total]).toEqual([
        priorAdmissions,
        points,
      ])
})
