import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { charlson } from './charlson.js'
import { hospital } from './hospital.js'
import { lace } from './lace.js'
import { WEIGHTS, type Comorbidity } from './lace-comorbidities.js'
import { news2 } from './news2.js'
import { phq9 } from './phq-9.js'
import { riskTier } from './risk-tier.js'

// Each score a second time, the slow way: rows of the published tables as they are printed, looked up one by one.

const MANY = { numRuns: 10_000, seed: 20_261_126 }

/** Points of a value by rows of `from to points`. */
function looked(rows: string, value: number): number {
  for (const row of rows.split(';')) {
    const [from = 0, to = 0, points = 0] = row.trim().split(' ').map(Number)
    if (value >= from && value <= to) return points
  }
  return Number.NaN
}

const QUAN_2005 = `MI 1 0 I21 I22 I252
CHF 1 2 I099 I110 I130 I132 I255 I420 I425-I429 I43 I50 P290
PVD 1 0 I70 I71 I731 I738 I739 I771 I790 I792 K551 K558 K559 Z958 Z959
CEVD 1 0 G45 G46 H340 I60-I69
DEM 1 2 F00-F03 F051 G30 G311
CPD 1 1 I278 I279 J40-J47 J60-J67 J684 J701 J703
RHEUM 1 1 M05 M06 M315 M32-M34 M351 M353 M360
PUD 1 0 K25-K28
MLD 1 2 B18 K700-K703 K709 K713-K715 K717 K73 K74 K760 K762-K764 K768 K769 Z944
DM 1 0 E100 E101 E106 E108 E109 E110 E111 E116 E118 E119 E120 E121 E126 E128 E129 E130 E131 E136 E138 E139 E140 E141 E146 E148 E149
DMC 2 1 E102-E105 E107 E112-E115 E117 E122-E125 E127 E132-E135 E137 E142-E145 E147
HEMI 2 2 G041 G114 G801 G802 G81 G82 G830-G834 G839
REN 2 1 I120 I131 N032-N037 N052-N057 N18 N19 N250 Z490-Z492 Z940 Z992
CANC 2 2 C00-C26 C30-C34 C37-C41 C43 C45-C58 C60-C76 C81-C85 C88 C90-C97
MSLD 3 4 I850 I859 I864 I982 K704 K711 K721 K729 K765 K766 K767
METS 6 6 C77-C80
HIV 6 4 B20-B22 B24`
  .split('\n')
  .map((line) => line.split(' '))

/** Whether a code falls under a printed entry. `C7A`, between C77 and C80 by letters alone, is no number and in no range. */
function fallsUnder(code: string, entry: string): boolean {
  const [first = '', last = first] = entry.split('-')
  const head = code.slice(0, first.length)
  if (first === last) return head === first
  if (!/^[A-Z]\d+$/.test(head) || head.length < first.length || head[0] !== first[0]) return false
  return Number(head.slice(1)) >= Number(first.slice(1)) && Number(head.slice(1)) <= Number(last.slice(1))
}

function charlsonApart(codes: readonly string[], version: '1987' | '2011'): number {
  const plain = codes.map((code) => code.replace('.', '').toUpperCase())
  const found = QUAN_2005.filter(([, , , ...entries]) =>
    entries.some((entry) => plain.some((code) => fallsUnder(code, entry))),
  )
  const names = found.map(([name]) => name)
  const milder = [
    ...(names.includes('MSLD') ? ['MLD'] : []),
    ...(names.includes('DMC') ? ['DM'] : []),
    ...(names.includes('METS') ? ['CANC'] : []),
  ]
  return found
    .filter(([name = '']) => !milder.includes(name))
    .reduce((sum, [, of1987, of2011]) => sum + Number(version === '1987' ? of1987 : of2011), 0)
}

/** Codes of the chapters that count, with neighbors, parents, letters as third character, with and without dot, in any case. */
const icd10 = fc
  .record({
    letter: fc.constantFrom(...Array.from('BCEFGHIJKMNPZ')),
    second: fc.integer({ min: 0, max: 9 }),
    third: fc.constantFrom(...Array.from('0123456789AB')),
    rest: fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 4 }),
    dotted: fc.boolean(),
    lower: fc.boolean(),
  })
  .map(({ letter, second, third, rest, dotted, lower }) => {
    const code = `${letter}${second}${third}${dotted && rest !== '' ? '.' : ''}${rest}`
    return lower ? code.toLowerCase() : code
  })

test('Charlson of any codes, by both sets of weights', () => {
  fc.assert(
    fc.property(fc.array(icd10, { maxLength: 12 }), fc.constantFrom('1987', '2011'), (codes, version) => {
      expect(charlson(codes, { version }).total).toBe(charlsonApart(codes, version))
    }),
    MANY,
  )
})

test.each([
  ['C7A.1', 0], // a neuroendocrine tumor of its own chapter, which Quan 2005 does not know
  ['C7B.02', 0],
  ['C4A.9', 0], // Merkel cell: skin
  ['J4A.0', 0],
  ['K70', 0], // a parent that says neither mild nor severe
  ['E11', 0],
  ['I25', 0],
  ['I25.10', 0],
  ['I5', 0],
  [' i50.9 ', 1],
])('Charlson of %j alone is %i', (code, total) => {
  expect(charlson([code]).total).toBe(total)
})

const LACE_SUPPRESSED: readonly (readonly [worse: Comorbidity, milder: Comorbidity])[] = [
  ['diabetesWithEndOrganDamage', 'diabetes'],
  ['moderateOrSevereLiverOrRenalDisease', 'mildLiverOrRenalDisease'],
  ['metastaticSolidTumour', 'tumour'],
]

test('LACE of any stay', () => {
  const stay = fc.record({
    lengthOfStayDays: fc.nat(40),
    acute: fc.boolean(),
    comorbidities: fc.array(fc.constantFrom(...(Object.keys(WEIGHTS) as Comorbidity[]))), // the keys of the weights
    emergencyVisits: fc.option(fc.nat(12)),
  })
  fc.assert(
    fc.property(stay, (input) => {
      const sum = [...new Set(input.comorbidities)]
        .filter(
          (one) =>
            !LACE_SUPPRESSED.some(([worse, milder]) => milder === one && input.comorbidities.includes(worse)),
        )
        .reduce((total, one) => total + WEIGHTS[one], 0)
      const l = looked('0 0 0;1 1 1;2 2 2;3 3 3;4 6 4;7 13 5;14 999 7', input.lengthOfStayDays)
      const c = looked('0 0 0;1 1 1;2 2 2;3 3 3;4 999 5', sum)
      const e = looked('0 0 0;1 1 1;2 2 2;3 3 3;4 999 4', input.emergencyVisits ?? 0)
      const total = l + (input.acute ? 3 : 0) + c + e
      const unknown = input.emergencyVisits === null
      expect(lace(input)).toMatchObject({
        ok: true,
        lace: {
          total,
          highestTotal: unknown ? total + 4 : total,
          incomplete: unknown,
          band: bandOfLace(total),
        },
      })
    }),
    MANY,
  )
})

const bandOfLace = (total: number) => ['LOW', 'MODERATE', 'HIGH'][looked('0 4 0;5 9 1;10 19 2', total)]

test('HOSPITAL of any stay, in each version', () => {
  const stay = fc.record({
    hemoglobin: fc.option(
      fc
        .tuple(fc.integer({ min: 50, max: 200 }), fc.constantFrom('g/dL', 'g/L'))
        .map(([tenths, unit]) => ({ value: unit === 'g/L' ? tenths : tenths / 10, unit })),
    ),
    oncology: fc.boolean(),
    sodium: fc.option(fc.integer({ min: 120, max: 150 })),
    procedure: fc.boolean(),
    urgent: fc.boolean(),
    priorAdmissions: fc.option(fc.nat(9)),
    lengthOfStayDays: fc.nat(12),
  })
  const admissions = {
    '2013': '0 0 0;1 5 2;6 99 5',
    '2016': '0 1 0;2 5 2;6 99 5',
    simplified: '0 1 0;2 5 2;6 99 5',
  }
  fc.assert(
    fc.property(stay, fc.constantFrom('2013', '2016', 'simplified'), (input, version) => {
      const { hemoglobin: hb, sodium, priorAdmissions } = input
      const low = hb !== null && (hb.unit === 'g/L' ? hb.value < 120 : hb.value < 12)
      const total =
        (low ? 1 : 0) +
        (input.oncology ? 2 : 0) +
        (sodium !== null && sodium <= 134 ? 1 : 0) +
        (input.procedure && version !== 'simplified' ? 1 : 0) +
        (input.urgent ? 1 : 0) +
        looked(admissions[version], priorAdmissions ?? 0) +
        looked('0 4 0;5 99 2', input.lengthOfStayDays)
      const open = (hb === null ? 1 : 0) + (sodium === null ? 1 : 0) + (priorAdmissions === null ? 5 : 0)
      expect(hospital(input, version)).toMatchObject({
        total,
        highestTotal: total + open,
        incomplete: open > 0,
        band: ['LOW', 'INTERMEDIATE', 'HIGH'][looked('0 4 0;5 6 1;7 13 2', total)],
      })
    }),
    MANY,
  )
})

const NEWS2_CHART = {
  RR: '0 8 3;9 11 1;12 20 0;21 24 2;25 200 3',
  SPO2: '0 91 3;92 93 2;94 95 1;96 100 0',
  'SPO2 on air': '0 83 3;84 85 2;86 87 1;88 100 0',
  'SPO2 on oxygen': '0 83 3;84 85 2;86 87 1;88 92 0;93 94 1;95 96 2;97 100 3',
  SBP: '0 90 3;91 100 2;101 110 1;111 219 0;220 400 3',
  HR: '0 40 3;41 50 1;51 90 0;91 110 1;111 130 2;131 400 3',
  T: '20 35 3;35.1 36 1;36.1 38 0;38.1 39 1;39.1 46 2',
}

test('NEWS2 of any measurements, with any of them missing', () => {
  const taken = (min: number, max: number) => fc.option(fc.integer({ min, max }), { freq: 12 })
  const measured = fc.record({
    respiratoryRate: taken(4, 40),
    oxygenSaturation: taken(75, 100),
    spo2Scale: fc.constantFrom(1, 2),
    onOxygen: fc.option(fc.boolean(), { freq: 12 }),
    systolicPressure: taken(70, 240),
    pulse: taken(30, 150),
    consciousness: fc.option(fc.constantFrom('A', 'A', 'A', 'C', 'V', 'P', 'U'), { freq: 12 }),
    temperature: taken(3400, 4100).map((hundredths) => (hundredths === null ? null : hundredths / 100)),
  } as const)
  fc.assert(
    fc.property(measured, (input) => {
      const scale2 = input.onOxygen === true ? 'SPO2 on oxygen' : 'SPO2 on air'
      const of = (row: keyof typeof NEWS2_CHART, value: number | null) =>
        value === null ? null : looked(NEWS2_CHART[row], value)
      // In hundredths, whole: 3805 is half way between 38.0 and 38.1, and goes up.
      const tenths =
        input.temperature === null ? null : Math.floor((Math.round(input.temperature * 100) + 5) / 10) / 10
      const points = [
        of('RR', input.respiratoryRate),
        of(input.spo2Scale === 1 ? 'SPO2' : scale2, input.oxygenSaturation),
        input.onOxygen === null ? null : input.onOxygen ? 2 : 0,
        of('SBP', input.systolicPressure),
        of('HR', input.pulse),
        input.consciousness === null ? null : input.consciousness === 'A' ? 0 : 3,
        of('T', tenths),
      ]
      const whole = !points.includes(null)
      const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0)
      const three = points.includes(3)
      const band = sum >= 7 ? 'HIGH' : sum >= 5 ? 'MEDIUM' : three ? 'LOW_MEDIUM' : 'LOW'
      expect(news2(input)).toMatchObject({
        total: whole ? sum : null,
        band: whole ? band : null,
        partialTotal: sum,
        singleParameterAlert: three,
      })
      expect(news2(input).missing).toHaveLength(points.filter((one) => one === null).length)
    }),
    MANY,
  )
})

test('PHQ-9 of any answers, with items left out, prorated or not', () => {
  const answer = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 20 })
  fc.assert(
    fc.property(fc.array(answer, { minLength: 9, maxLength: 9 }), fc.boolean(), (answers, allowProrate) => {
      const given = answers.flatMap((one) => one ?? [])
      const left = answers.length - given.length
      const result = phq9(answers, { allowProrate })
      expect(result.ok).toBe(left === 0 || (allowProrate && left <= 2))
      if (!result.ok) return
      const total = Math.floor((given.reduce((sum, one) => sum + one, 0) * 9) / given.length + 0.5)
      const symptoms = answers.filter((one, index) => one !== null && one >= (index === 8 ? 1 : 2)).length
      const core = Math.max(answers[0] ?? 0, answers[1] ?? 0) >= 2
      const algorithm = core ? looked('0 1 0;2 4 1;5 9 2', symptoms) : 0
      expect(result).toMatchObject({
        total,
        band: ['MINIMAL', 'MILD', 'MODERATE', 'MODERATELY_SEVERE', 'SEVERE'][
          looked('0 4 0;5 9 1;10 14 2;15 19 3;20 27 4', total)
        ],
        algorithm: ['NONE', 'OTHER_DEPRESSIVE_SYNDROME', 'MAJOR_DEPRESSIVE_SYNDROME'][algorithm],
        safety: (answers[8] ?? 0) > 0,
      })
    }),
    MANY,
  )
})

test('the tier of any inputs', () => {
  const input = fc.record({
    lace: fc.option(fc.nat(19)),
    hospital: fc.option(fc.nat(13)),
    inpatientStays: fc.nat(3),
    emergencyVisits: fc.nat(5),
    news2Band: fc.option(fc.constantFrom('LOW', 'LOW_MEDIUM', 'MEDIUM', 'HIGH')),
    phq9: fc.option(fc.nat(27)),
    socialNeeds: fc.nat(5),
    lowestAdherence: fc.option(fc.integer({ min: 60, max: 100 }).map((percent) => percent / 100)),
  })
  fc.assert(
    fc.property(input, (facts) => {
      const { lace: l, hospital: h, news2Band, phq9: phq, lowestAdherence: pdc } = facts
      const high =
        (l !== null && l > 9) ||
        (h !== null && h > 6) ||
        facts.inpatientStays > 1 ||
        facts.emergencyVisits > 3
      const rising =
        [5, 6, 7, 8, 9].includes(l ?? 0) ||
        [5, 6].includes(h ?? 0) ||
        news2Band === 'MEDIUM' ||
        news2Band === 'HIGH' ||
        (phq !== null && phq > 14) ||
        facts.socialNeeds > 1 ||
        (pdc !== null && pdc < 0.8)
      const { tier, reasons } = riskTier(facts)
      expect(tier).toBe(high ? 'HIGH' : rising ? 'RISING' : 'STANDARD')
      expect(reasons.length > 0).toBe(tier !== 'STANDARD')
    }),
    MANY,
  )
})
