import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { appealDecisionDue, appealFilingDue, continuationDue, effectuationDue } from './appeal-due.js'
import { appealLevel, appealLevels, leastAmount, nextAppealLevel } from './appeal-levels.js'
import type { AppealLevelRule, AppealPath, InternalLevels } from './appeal-rules.js'
import type { LineOfBusiness } from './determination-rules.js'
import { localDateOf } from '../calendar/local-time.js'
import { isBusinessDay } from '../calendar/business-days.js'

const timeZone = 'America/New_York'
const rule = (lob: LineOfBusiness, level: string, internalLevels: InternalLevels = 1): AppealLevelRule => {
  const found = appealLevel({ lineOfBusiness: lob, internalLevels }, level)
  if (!found) throw new Error(`${lob} has no ${level}`)
  return found
}

type Vector = [lob: LineOfBusiness, level: string, notice: string, day: string, fileBy: string]
const filing: Vector[] = [
  ['MEDICARE_ADVANTAGE', 'RECONSIDERATION', '2026-11-27', '2027-01-31', '2027-01-29'],
  ['MEDICAID_MCO', 'PLAN_APPEAL', '2026-11-27', '2027-01-26', '2027-01-26'],
  ['MEDICAID_MCO', 'PLAN_APPEAL', '2026-12-22', '2027-02-20', '2027-02-19'],
  ['COMMERCIAL', 'INTERNAL_APPEAL', '2026-11-27', '2027-05-26', '2027-05-26'],
  ['MEDICAID_MCO', 'STATE_FAIR_HEARING', '2026-12-18', '2027-04-17', '2027-04-16'],
  ['MEDICAID_MCO', 'STATE_FAIR_HEARING', '2027-01-29', '2027-05-29', '2027-05-28'],
  ['COMMERCIAL', 'EXTERNAL_REVIEW', '2026-10-31', '2027-03-01', '2027-03-01'],
  ['COMMERCIAL', 'EXTERNAL_REVIEW', '2026-10-15', '2027-02-16', '2027-02-16'],
  ['MEDICARE_ADVANTAGE', 'ALJ_HEARING', '2026-11-27', '2027-01-31', '2027-01-29'],
  ['MEDICAID_FFS', 'STATE_FAIR_HEARING', '2026-11-27', '2027-02-25', '2027-02-25'],
]

test.each(filing)('%s, %s: a notice of %s is appealed until %s, shown as %s', (...vector) => {
  const [lob, level, noticeDate, day, fileBy] = vector
  expect(appealFilingDue(rule(lob, level), { noticeDate, timeZone })).toMatchObject({ day, fileBy })
})

test('a state sets its days within the limits of the regulation', () => {
  const hearing = rule('MEDICAID_MCO', 'STATE_FAIR_HEARING')
  const due = (stateDays: number) =>
    appealFilingDue(hearing, { noticeDate: '2026-12-18', timeZone, stateDays })?.day
  expect([due(90), due(120), due(365), due(10)]).toEqual([
    '2027-03-18',
    '2027-04-17',
    '2027-04-17',
    '2027-03-18',
  ])
})

test('the independent review of Medicare Advantage is not filed: the plan forwards the case', () => {
  const review = rule('MEDICARE_ADVANTAGE', 'INDEPENDENT_REVIEW')
  expect(appealFilingDue(review, { noticeDate: '2026-11-27', timeZone })).toBeNull()
})

const filedAt = new Date('2026-11-30T11:00:00-05:00')
const decision = (lob: LineOfBusiness, level: string, more: object = {}) =>
  appealDecisionDue(rule(lob, level), {
    priority: 'STANDARD',
    subject: 'SERVICE',
    filedAt,
    timeZone,
    ...more,
  })?.dueAt
const endOf = (day: string): Date => new Date(`${day}T23:59:59-05:00`)
const expedited = { priority: 'EXPEDITED' } as const

test('every body has its own time to decide', () => {
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION', expedited)).toEqual(
    new Date('2026-12-03T11:00:00-05:00'),
  )
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION')).toEqual(endOf('2026-12-30'))
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION', { subject: 'PAYMENT' })).toEqual(
    endOf('2027-01-29'),
  )
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION', { subject: 'PART_B_DRUG' })).toEqual(
    endOf('2026-12-07'),
  )
  expect(decision('MEDICARE_ADVANTAGE', 'ALJ_HEARING')).toBeUndefined()
  expect(decision('MEDICAID_MCO', 'PLAN_APPEAL')).toEqual(endOf('2026-12-30'))
  expect(decision('MEDICAID_MCO', 'STATE_FAIR_HEARING')).toEqual(endOf('2027-02-28'))
  expect(decision('COMMERCIAL', 'INTERNAL_APPEAL')).toEqual(endOf('2026-12-30'))
  expect(decision('COMMERCIAL', 'INTERNAL_APPEAL', { subject: 'PAYMENT' })).toEqual(endOf('2027-01-29'))
  expect(decision('COMMERCIAL', 'EXTERNAL_REVIEW')).toEqual(endOf('2027-01-14'))
})

test('the Medicaid appeal of the story: filed 4 January, due 3 February', () => {
  const filed = new Date('2027-01-04T10:00:00-05:00')
  expect(decision('MEDICAID_MCO', 'PLAN_APPEAL', { filedAt: filed })).toEqual(endOf('2027-02-03'))
})

test('an extension of 14 days moves a service, never a Part B drug', () => {
  const more = { extensionDays: 14 }
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION', more)).toEqual(endOf('2027-01-13'))
  const drug = { ...more, subject: 'PART_B_DRUG' }
  expect(decision('MEDICARE_ADVANTAGE', 'RECONSIDERATION', drug)).toEqual(endOf('2026-12-07'))
})

test('a won appeal is put into force in time', () => {
  const won = { filedAt, overturnedAt: new Date('2026-12-02T16:20:00-05:00'), timeZone }
  const due = (lob: LineOfBusiness, level: string, priority: 'STANDARD' | 'EXPEDITED') =>
    effectuationDue(rule(lob, level), { ...won, priority })?.dueAt
  expect(due('MEDICARE_ADVANTAGE', 'RECONSIDERATION', 'EXPEDITED')).toEqual(
    new Date('2026-12-03T11:00:00-05:00'),
  )
  expect(due('MEDICARE_ADVANTAGE', 'RECONSIDERATION', 'STANDARD')).toEqual(endOf('2026-12-30'))
  expect(due('MEDICARE_ADVANTAGE', 'INDEPENDENT_REVIEW', 'STANDARD')).toEqual(
    new Date('2026-12-05T16:20:00-05:00'),
  )
  expect(due('MEDICAID_MCO', 'PLAN_APPEAL', 'STANDARD')).toEqual(new Date('2026-12-05T16:20:00-05:00'))
  expect(due('COMMERCIAL', 'INTERNAL_APPEAL', 'STANDARD')).toBeUndefined()
})

test('judges want a least amount: 200 and 1,960 dollars in 2026', () => {
  expect(leastAmount('ALJ_HEARING', 2026)).toBe(200)
  expect(leastAmount('DISTRICT_COURT', 2026)).toBe(1_960)
  expect(leastAmount('RECONSIDERATION', 2026)).toBeNull()
})

test('levels follow one another, and the last has none after it', () => {
  expect(appealLevels({ lineOfBusiness: 'MEDICARE_ADVANTAGE' }).map(({ level }) => level)).toEqual([
    'RECONSIDERATION',
    'INDEPENDENT_REVIEW',
    'ALJ_HEARING',
    'APPEALS_COUNCIL',
    'DISTRICT_COURT',
  ])
  expect(nextAppealLevel({ lineOfBusiness: 'MEDICAID_MCO' }, 'PLAN_APPEAL')?.level).toBe('STATE_FAIR_HEARING')
  expect(nextAppealLevel({ lineOfBusiness: 'COMMERCIAL' }, 'EXTERNAL_REVIEW')).toBeNull()
})

test('services go on when asked by the later of ten days after the notice and the day they would end', () => {
  expect(continuationDue('2026-12-22', null)).toBe('2027-01-01')
  expect(continuationDue('2026-12-22', '2027-01-15')).toBe('2027-01-15')
  expect(continuationDue('2026-12-22', '2026-12-24')).toBe('2027-01-01')
})

const LINES: readonly LineOfBusiness[] = [
  'MEDICARE_ADVANTAGE',
  'MEDICAID_MCO',
  'MEDICAID_FFS',
  'CHIP',
  'QHP_FFE',
  'COMMERCIAL',
]
const PATHS: readonly AppealPath[] = LINES.flatMap((lineOfBusiness) => [
  { lineOfBusiness, internalLevels: 1 },
  { lineOfBusiness, internalLevels: 2 },
])

const MEDICARE = 'RECONSIDERATION INDEPENDENT_REVIEW ALJ_HEARING APPEALS_COUNCIL DISTRICT_COURT'
const ways: [lob: LineOfBusiness, internalLevels: InternalLevels, levels: string][] = [
  ['MEDICARE_ADVANTAGE', 1, MEDICARE],
  ['MEDICARE_ADVANTAGE', 2, MEDICARE],
  ['MEDICAID_MCO', 1, 'PLAN_APPEAL STATE_FAIR_HEARING'],
  ['MEDICAID_MCO', 2, 'PLAN_APPEAL STATE_FAIR_HEARING'],
  ['CHIP', 1, 'PLAN_APPEAL STATE_FAIR_HEARING'],
  ['MEDICAID_FFS', 1, 'STATE_FAIR_HEARING'],
  ['MEDICAID_FFS', 2, 'STATE_FAIR_HEARING'],
  ['QHP_FFE', 1, 'INTERNAL_APPEAL EXTERNAL_REVIEW'],
  ['QHP_FFE', 2, 'INTERNAL_APPEAL EXTERNAL_REVIEW'],
  ['COMMERCIAL', 1, 'INTERNAL_APPEAL EXTERNAL_REVIEW'],
  ['COMMERCIAL', 2, 'INTERNAL_APPEAL SECOND_INTERNAL_APPEAL EXTERNAL_REVIEW'],
]

test.each(ways)('%s, of a plan with %d levels of its own: %s', (lineOfBusiness, internalLevels, levels) => {
  const path = { lineOfBusiness, internalLevels }
  const found = appealLevels(path)
  expect(found.map(({ level }) => level).join(' ')).toBe(levels)
  expect(found.map(({ order }) => order)).toEqual(found.map((_, index) => index + 1))
  expect(found.map(({ level }) => nextAppealLevel(path, level)?.level)).toEqual([
    ...found.slice(1).map(({ level }) => level),
    undefined,
  ])
})

type Clocks = [expedited: string, service: string, payment: string, drug: string]
/** By when each level must decide what was filed on Monday 30 November 2026 at 11:00. */
const clocks: [lob: LineOfBusiness, internalLevels: InternalLevels, level: string, ...Clocks][] = [
  ['MEDICARE_ADVANTAGE', 1, 'RECONSIDERATION', '12-03', '12-30', '01-29', '12-07'],
  ['MEDICARE_ADVANTAGE', 1, 'INDEPENDENT_REVIEW', '12-03', '12-30', '01-29', '12-07'],
  ['MEDICARE_ADVANTAGE', 1, 'ALJ_HEARING', '', '', '', ''],
  ['MEDICARE_ADVANTAGE', 1, 'APPEALS_COUNCIL', '', '', '', ''],
  ['MEDICARE_ADVANTAGE', 1, 'DISTRICT_COURT', '', '', '', ''],
  ['MEDICAID_MCO', 1, 'PLAN_APPEAL', '12-03', '12-30', '12-30', '12-30'],
  ['MEDICAID_MCO', 1, 'STATE_FAIR_HEARING', '12-03', '02-28', '02-28', '02-28'],
  ['CHIP', 1, 'PLAN_APPEAL', '12-03', '12-30', '12-30', '12-30'],
  ['CHIP', 1, 'STATE_FAIR_HEARING', '12-03', '02-28', '02-28', '02-28'],
  ['MEDICAID_FFS', 1, 'STATE_FAIR_HEARING', '12-03', '02-28', '02-28', '02-28'],
  ['QHP_FFE', 1, 'INTERNAL_APPEAL', '12-03', '12-30', '01-29', '12-30'],
  ['QHP_FFE', 1, 'EXTERNAL_REVIEW', '12-03', '01-14', '01-14', '01-14'],
  ['COMMERCIAL', 1, 'INTERNAL_APPEAL', '12-03', '12-30', '01-29', '12-30'],
  ['COMMERCIAL', 2, 'INTERNAL_APPEAL', '12-03', '12-15', '12-30', '12-15'],
  ['COMMERCIAL', 2, 'SECOND_INTERNAL_APPEAL', '12-03', '12-15', '12-30', '12-15'],
  ['COMMERCIAL', 2, 'EXTERNAL_REVIEW', '12-03', '01-14', '01-14', '01-14'],
]

test.each(clocks)('%s with %d levels of its own, %s: 72 hours until %s, else %s, %s, %s', (...row) => {
  const [lob, internalLevels, level, ...days] = row
  const dayOf = (more: object): string => {
    const due = appealDecisionDue(rule(lob, level, internalLevels), {
      priority: 'STANDARD',
      subject: 'SERVICE',
      filedAt,
      timeZone,
      ...more,
    })
    return due ? localDateOf(due.dueAt, timeZone).slice(5) : ''
  }
  const subjects = ['SERVICE', 'PAYMENT', 'PART_B_DRUG'] as const
  expect([dayOf(expedited), ...subjects.map((subject) => dayOf({ subject }))]).toEqual(days)
})

const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('property: the day shown is a working day, never after the last day, which is after the notice', () => {
  const rules = PATHS.flatMap((path) => appealLevels(path))
  fc.assert(
    fc.property(fc.constantFrom(...rules), anyDay, (level, noticeDate) => {
      const due = appealFilingDue(level, { noticeDate, timeZone })
      if (!due) return level.filing.kind === 'automatic'
      return isBusinessDay(due.fileBy) && due.fileBy <= due.day && due.day > noticeDate
    }),
  )
})

test('property: an external review never ends on a day off, nor before four whole months', () => {
  const review = rule('COMMERCIAL', 'EXTERNAL_REVIEW')
  fc.assert(
    fc.property(anyDay, (noticeDate) => {
      const day = appealFilingDue(review, { noticeDate, timeZone })?.day ?? ''
      const months = (Number(day.slice(0, 4)) - Number(noticeDate.slice(0, 4))) * 12
      const apart = months + Number(day.slice(5, 7)) - Number(noticeDate.slice(5, 7))
      return isBusinessDay(day) && (apart === 4 || (apart === 5 && day.slice(8) <= '05'))
    }),
  )
})
