import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { newId } from '@baton/service-kit/ids'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startMetrics, told, type Started } from './fixtures.js'
import { counted } from './histories.js'

/* Made-up histories beside a second count, written from the words of the rules alone: stays that overlap, lie in one
another, follow on the same day, at exactly 24 hours or 30 days; deaths in and after a stay; people about to be 18. */

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Span {
  readonly from: number
  readonly to: number
}
interface Person {
  readonly bornOn: string
  readonly diedAt: number | null
  readonly stays: readonly Span[]
  readonly emergencies: readonly Span[]
  readonly visits: readonly Span[]
}

/** Numbers between 0 and 1, the same in every run (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Gaps at which rules differ, and others. */
const GAPS = [-40, -3, 0, 1, 23, 24, 25, 100, 700, 719, 720, 721, 735, 744, 900].map((hours) => hours * HOUR)
const LENGTHS = [0, 2, 20, 70, 200].map((hours) => hours * HOUR)

function madeUp(count: number): readonly Person[] {
  const next = numbers(2026)
  const pick = <T>(of: readonly T[], fallback: T): T => of[Math.floor(next() * of.length)] ?? fallback
  const spans = (most: number): Span[] => {
    const found: Span[] = []
    let at = Date.parse('2026-08-01T00:00:00Z') + Math.floor(next() * 60 * 24) * HOUR
    for (let one = Math.floor(next() * (most + 1)); one > 0; one -= 1) {
      const to = at + pick(LENGTHS, HOUR)
      found.push({ from: at, to })
      at = to + pick(GAPS, DAY)
    }
    return found
  }
  return Array.from({ length: count }, () => {
    const stays = spans(6)
    const [last] = stays.slice(-1)
    const dies = next() < 0.2 && last !== undefined
    return {
      bornOn: next() < 0.3 ? `2008-${pick(['08', '09', '10', '11'], '08')}-15` : '1950-01-01',
      diedAt: dies ? last.to + pick([-HOUR, 0, HOUR], 0) : null,
      ...{ stays, emergencies: spans(4), visits: spans(3) },
    }
  })
}

const people = madeUp(120)
let start: Started
beforeAll(async () => {
  start = await startMetrics()
  start.clock.set('2027-06-30T12:00:00Z')
  for (const person of people) await start.subgraph.deliver(eventOf(person))
}, 120_000)
afterAll(() => start.subgraph.close())

function eventOf({ bornOn, diedAt, stays, emergencies, visits }: Person) {
  const patientId = newId('patient')
  const text = (at: number) => new Date(at).toISOString()
  const encounters = Object.entries({ IMP: stays, EMER: emergencies, AMB: visits }).flatMap(([kind, spans]) =>
    spans.map(({ from, to }, at) => ({
      ...{ type: 'Encounter', id: `${patientId}-${kind}-${at}`, status: 'finished', class: kind },
      ...{ start: text(from), end: text(to) },
    })),
  )
  const who = { type: 'Patient', id: patientId, bornOn, ...(diedAt === null ? {} : { end: text(diedAt) }) }
  const payload = { patientId, facts: [who, ...encounters] }
  return told('clinical-fact.recorded.v1', {
    ...{ subject: patientId, patientId, at: '2027-06-01T12:00:00Z', payload },
  })
}

/** Stays that overlap, or begin less than a day after all before them had ended, are one. */
function episodesOf(stays: readonly Span[]): readonly Span[] {
  const episodes: Span[] = []
  for (const stay of [...stays].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const former = episodes.pop()
    if (former && stay.from < former.to + DAY)
      episodes.push({ from: former.from, to: Math.max(former.to, stay.to) })
    else episodes.push(...(former ? [former] : []), stay)
  }
  return episodes
}

const dayOf = (at: number) => Math.floor(at / DAY)
const within = (days: number) => (index: Span, next: Span) =>
  next.from > index.to && next.from - index.to <= days * DAY
const byCalendar = (index: Span, next: Span) => {
  const days = dayOf(next.from) - dayOf(index.to)
  return days >= 1 && days <= 30
}

function isAdult({ bornOn }: Person, { from }: Span): boolean {
  const on = new Date(from).toISOString().slice(0, 10)
  return on >= `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}`
}

type Follows = (index: Span, next: Span) => boolean
interface Rule {
  readonly of: (person: Person) => readonly Span[]
  readonly after: (person: Person) => readonly Span[]
  readonly follows: Follows
  readonly counts?: (person: Person, index: Span) => boolean
}
const stays = (person: Person) => person.stays
const episodes = (person: Person) => episodesOf(person.stays)
const emergencies = (person: Person) => person.emergencies
const isAlive = ({ diedAt }: Person, { to }: Span) => diedAt === null || diedAt > to
const isAliveAdult = (person: Person, index: Span) => isAlive(person, index) && isAdult(person, index)

const visitWithin = (days: number): Rule => ({
  ...{ of: episodes, after: (person) => person.visits, follows: within(days), counts: isAlive },
})
const RULES: Readonly<Record<string, Rule>> = {
  'readmission-rule-a': { of: stays, after: stays, follows: within(30), counts: isAlive },
  'readmission-rule-b': { of: episodes, after: episodes, follows: within(30), counts: isAlive },
  'readmission-rule-c': { of: episodes, after: episodes, follows: within(30), counts: isAliveAdult },
  'readmission-rule-d': { of: episodes, after: episodes, follows: byCalendar, counts: isAliveAdult },
  'follow-up-visit-7': visitWithin(7),
  'follow-up-visit-14': visitWithin(14),
  'follow-up-visit-30': visitWithin(30),
  'ed-revisit-30': { of: emergencies, after: emergencies, follows: within(30) },
  'ed-to-inpatient-24h': {
    ...{ of: emergencies, after: stays },
    follows: (visit, next) => next.from >= visit.to && next.from - visit.to <= DAY,
  },
}

function expected({ of, after, follows, counts = () => true }: Rule, from: string, until: string) {
  const [first, end] = [from, until].map((day) => startOfLocalDay(day, 'America/New_York').getTime())
  const cases = people.flatMap((person) =>
    of(person)
      .filter((index) => index.to >= (first ?? 0) && index.to < (end ?? 0) && counts(person, index))
      .map((index) => after(person).some((next) => follows(index, next))),
  )
  return { denominator: cases.length, numerator: cases.filter(Boolean).length }
}

const PERIODS = [
  ['2026-01-01', '2027-06-01', '2027-05-31'],
  ['2026-09-01', '2026-10-01', '2026-09-30'],
  ['2026-12-01', '2027-01-01', '2026-12-31'],
] as const

test.each(Object.keys(RULES))(
  '%s counts what its words say, of a year and of single months',
  async (code) => {
    const rule = RULES[code]
    for (const [from, until, end] of PERIODS) {
      const { denominator, numerator } = await counted(start, code, { start: from, end })
      expect({ from, denominator, numerator }).toEqual({ from, ...(rule && expected(rule, from, until)) })
    }
    const { denominator, numerator } = await counted(start, code, { start: '2026-01-01', end: '2027-05-31' })
    expect(Math.min(Number(numerator), Number(denominator) - Number(numerator))).toBeGreaterThan(5)
  },
)
