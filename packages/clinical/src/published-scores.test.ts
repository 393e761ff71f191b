import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { hospital } from './hospital.js'
import { lace, laceBand } from './lace.js'
import { news2, type News2Input } from './news2.js'

// Score tables as others restated them; skipped without ../shared/data.
const FILE = new URL('../../../../shared/data/scores/published_score_tables.json', import.meta.url)
const published = existsSync(FILE) ? test : test.skip

type Row = readonly [range: string, points: number]
interface Tables {
  LACE: { bands: Record<string, string>; L_days: Row[]; E_ed_6m: Row[] }
  HOSPITAL: { admissions_prior_year: Row[] }
  NEWS2: Record<'resp_rate' | 'spo2_scale1' | 'sbp' | 'pulse' | 'temp', Row[]>
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

published('HOSPITAL of 2016 agrees with the restated admissions part', () => {
  for (const [range, points] of read().HOSPITAL.admissions_prior_year)
    for (const priorAdmissions of ends(range)) {
      const { total } = hospital({
        hemoglobin: { value: 14, unit: 'g/dL' },
        oncology: false,
        sodium: 140,
        procedure: false,
        urgent: false,
        priorAdmissions,
        lengthOfStayDays: 1,
      })
      expect([priorAdmissions, total]).toEqual([priorAdmissions, points])
    }
})
