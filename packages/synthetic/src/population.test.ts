import { expect, test } from '@jest/globals'
import { dischargeBundle, rosa, rosaDischargedAt } from './cast.js'
import { toNdjson, type Bundle, type Resource } from './bundle.js'
import { population } from './population.js'

test('the same count gives the same bytes, and a larger count only adds people', () => {
  const sixty = toNdjson(population(60))
  expect(toNdjson(population(60))).toBe(sixty)
  expect(toNdjson(population(61)).startsWith(sixty)).toBe(true)
})

test('every reference of a bundle points into the same bundle', () => {
  for (const bundle of [...population(60), dischargeBundle()]) {
    const known = new Set(bundle.entry.map((entry) => entry.fullUrl))
    const used = JSON.stringify(bundle).match(/"reference":"[^"]+"/g) ?? []
    for (const reference of used) expect(known).toContain(reference.slice('"reference":"'.length, -1))
  }
})

test('no two patients share an MRN, and every phone number is one reserved for fiction', () => {
  const patients = [...population(200)].flatMap((bundle) => ofType(bundle, 'Patient'))
  expect(new Set(patients.map((patient) => JSON.stringify(patient['identifier']))).size).toBe(200)
  for (const phone of JSON.stringify(patients).match(/\+1-[\d-]+/g) ?? [])
    expect(phone).toMatch(/^\+1-\d{3}-555-01\d\d$/)
})

test('Rosa is in hospital before the story, and her discharge ends the same encounter', () => {
  const [before] = [...population(9)]
  const running = inpatient(before)
  const finished = inpatient(dischargeBundle())
  expect(JSON.stringify(before)).toContain(rosa.memberId)
  expect(running['status']).toBe('in-progress')
  expect(finished['status']).toBe('finished')
  expect(finished.id).toBe(running.id)
  expect(finished['period']).toMatchObject({ end: rosaDischargedAt })
})

test('Rosa has two emergency visits that count for LACE, one too old, and the one that led to the stay', () => {
  const [bundle] = [...population(9)]
  const starts = ofType(bundle, 'Encounter')
    .filter((encounter) => JSON.stringify(encounter['class']).includes('EMER'))
    .map((encounter) => JSON.stringify(encounter['period']).slice(10, 20))
  expect(starts).toEqual(['2026-03-02', '2026-07-09', '2026-09-21', '2026-11-18'])
})

function ofType(bundle: Bundle | undefined, resourceType: string): Resource[] {
  const resources = bundle?.entry.map((entry) => entry.resource) ?? []
  return resources.filter((resource) => resource.resourceType === resourceType)
}

function inpatient(bundle: Bundle | undefined): Resource {
  const found = ofType(bundle, 'Encounter').find((encounter) =>
    JSON.stringify(encounter['class']).includes('IMP'),
  )
  if (!found) throw new Error('no inpatient encounter in the bundle')
  return found
}
