import type { Bundle } from './bundle.js'
import { cast } from './cast.js'
import { chartBundle, type Chart } from './chart.js'
import type { Person } from './person.js'
import { randomFrom, type Random } from './random.js'
import type { Stay } from './stay.js'
import {
  diagnoses,
  familyNames,
  givenNames,
  languages,
  payers,
  places,
  type Diagnosis,
  type PayerCode,
} from './vocabulary.js'

/** The day the synthetic world stands at; every date is counted back from it. */
const today = Date.UTC(2026, 10, 23)
const dayMs = 86_400_000

/**
 * The cast of the scenarios, then invented people until there are `count` (at least the cast).
 * The same count gives the same bundles, byte for byte.
 */
export function* population(count = 60): Generator<Bundle> {
  for (const chart of cast) yield chartBundle(chart)
  for (let number = cast.length; number < count; number++) yield chartBundle(inventedChart(number))
}

function inventedChart(number: number): Chart {
  const random = randomFrom(1000 + number)
  const person = inventedPerson(number, random)
  const problems = inventedDiagnoses(person, random)
  return { person, diagnoses: problems, stays: inventedStays(person, problems, random) }
}

function inventedPerson(number: number, random: Random): Person {
  const gender = random.pick<Person['gender']>(['female', 'male'])
  const age = random.between(28, 92)
  const payer = payerFor(age, random)
  const digits = String(100_000_000 + number * 7919).padStart(9, '0')
  return {
    mrn: `HV-${200_000 + number}`,
    given: random.pick(givenNames[gender]),
    family: random.pick(familyNames),
    gender,
    birthDate: isoDate(today - Math.round(age * 365.25 + random.between(1, 300)) * dayMs),
    place: random.pick(places),
    language: random.pick(languages),
    interpreterNeeded: random.chance(0.1),
    payer,
    memberId: `${payers[payer].memberPrefix}${digits}`,
    phoneSuffix: String(number % 100).padStart(2, '0'),
  }
}

function payerFor(age: number, random: Random): PayerCode {
  if (age >= 65) return 'SUMMIT'
  return random.pick(['BRIGHT', 'KEYSTONE'])
}

function inventedDiagnoses(person: Person, random: Random): Diagnosis[] {
  const old = person.birthDate < '1961'
  const likely: readonly [Diagnosis, number][] = [
    [diagnoses.hypertension, 0.6],
    [diagnoses.diabetes, 0.35],
    [diagnoses.heartFailure, old ? 0.35 : 0.05],
    [diagnoses.copd, old ? 0.25 : 0.05],
    [diagnoses.kidneyDisease, old ? 0.2 : 0.05],
    [diagnoses.oldInfarction, old ? 0.15 : 0.02],
    [diagnoses.dementia, old ? 0.1 : 0],
    [diagnoses.depression, 0.2],
    [diagnoses.asthma, 0.1],
  ]
  const drawn = likely.filter(([, probability]) => random.chance(probability)).map(([diagnosis]) => diagnosis)
  return drawn.length > 0 ? drawn : [diagnoses.hypertension]
}

function inventedStays(person: Person, problems: readonly Diagnosis[], random: Random): Stay[] {
  const reason = problems[0] ?? diagnoses.hypertension
  const morning = (daysAgo: number, hour: number) =>
    isoInstant(today - daysAgo * dayMs + (hour - person.place.offset) * 3_600_000)
  const stays: Stay[] = []
  for (let visit = random.between(1, 5); visit > 0; visit--) {
    const daysAgo = random.between(5, 700)
    stays.push({ class: 'AMB', start: morning(daysAgo, 9), end: morning(daysAgo, 10), reason })
  }
  for (let visit = random.between(0, 2); visit > 0; visit--) {
    const daysAgo = random.between(20, 400)
    stays.push({ class: 'EMER', start: morning(daysAgo, 19), end: morning(daysAgo, 23), reason })
  }
  // About one in six left hospital within the last two weeks: they give the work queue something to hold.
  const leftRecently = random.chance(1 / 6)
  if (leftRecently || random.chance(0.3)) {
    const leftAgo = leftRecently ? random.between(1, 12) : random.between(30, 600)
    const disposition = random.chance(0.8) ? 'home' : 'snf'
    stays.push({
      class: 'IMP',
      start: morning(leftAgo + random.between(1, 9), 16),
      end: morning(leftAgo, 13),
      disposition,
      reason,
    })
  }
  return stays
}

function isoDate(millis: number): string {
  return isoInstant(millis).slice(0, 10)
}

function isoInstant(millis: number): string {
  return new Date(millis).toISOString()
}
