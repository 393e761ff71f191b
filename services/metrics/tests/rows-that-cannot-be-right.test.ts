import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { validateDataJob } from '../src/jobs/validate-data.js'
import {
  ana,
  dana,
  dataOf,
  decision,
  inDanasCare,
  jo,
  livesIn,
  startMetrics,
  told,
  type Started,
} from './fixtures.js'

type Fact = Payload<'clinical-fact.recorded.v1'>['facts'][number]
const never = new AbortController().signal

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

async function tell(patientId: string, facts: Fact[], at = '2026-11-25T00:00:00Z'): Promise<void> {
  const payload = { patientId, facts }
  await start.subgraph.deliver(
    told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload }),
  )
}

/** A registered patient, born on a day, of whom nobody knows an insurance. */
async function uninsured(facts: Fact[], bornOn: string | null = '1950-01-01', end?: string): Promise<string> {
  const id = newId('patient')
  await start.subgraph.deliver(livesIn(id, '021'))
  await tell(id, [{ type: 'Patient', id, ...(bornOn ? { bornOn } : {}), ...(end ? { end } : {}) }, ...facts])
  return id
}

/** The same, insured since 2020. */
async function patient(facts: Fact[], bornOn?: string | null, end?: string): Promise<string> {
  const covered: Fact = { type: 'Coverage', id: newId('coverage'), start: '2020-01-01T00:00:00Z' }
  return uninsured([covered, ...facts], bornOn, end)
}

const stay = (from: string, to: string | undefined, more: Partial<Fact> = {}): Fact => ({
  type: 'Encounter',
  id: newId('encounter'),
  status: 'finished',
  class: 'IMP',
  start: from,
  ...(to === undefined ? {} : { end: to }),
  ...more,
})

async function run(who = jo) {
  const mutation = `mutation { runDataValidation(input: {}) { validationRun { id status progress } userErrors { message } } }`
  const { validationRun } = dataOf(await start.subgraph.query(who, mutation))?.['runDataValidation']
  expect(validationRun).toMatchObject({ status: 'QUEUED', progress: 0 })
  await validateDataJob.run(start.subgraph.deps, { runId: validationRun.id }, never)
  const query = `query ($id: ID!) { validationRun(id: $id) { status progress raised reopened gone } }`
  return dataOf(await start.subgraph.query(who, query, { id: validationRun.id }))?.['validationRun']
}

async function issues(filter = '', who = jo) {
  const patientField = who === ana ? '' : 'patient { id }'
  const query = `{ validationIssues(first: 100${filter}) { edges { node {
    id version rule severity status statusReason resolution subjectId relatedId ${patientField} history { to reason } } } } }`
  const { edges } = dataOf(await start.subgraph.query(who, query))?.['validationIssues']
  return edges.map(({ node }: { node: Record<string, unknown> }) => node)
}

async function resolve(input: object, who = jo) {
  const mutation = `mutation ($input: ResolveValidationIssueInput!) { resolveValidationIssue(input: $input) {
    validationIssue { status statusReason resolution version } userErrors { __typename } } }`
  return dataOf(await start.subgraph.query(who, mutation, { input }))?.['resolveValidationIssue']
}

const backwards = stay('2026-11-10T12:00:00Z', '2026-11-08T12:00:00Z')
let owner: string

test('a discharge before the admission raises one issue, however often the rules run', async () => {
  owner = await uninsured([backwards])
  await start.subgraph.deliver(inDanasCare(owner))
  expect(await run()).toEqual({ status: 'COMPLETED', progress: 1, raised: 1, reopened: 0, gone: 0 })
  expect(await run(ana)).toMatchObject({ raised: 0, reopened: 0, gone: 0 })
  expect(await issues()).toMatchObject([
    {
      rule: 'discharge-before-admission',
      severity: 'ERROR',
      status: 'OPEN',
      subjectId: backwards.id,
      patient: { id: owner },
    },
  ])
})

test('what was corrected and is found again opens again; what was accepted does not; what is gone says so', async () => {
  const [issue] = await issues()
  const done = await resolve({
    id: issue.id,
    expectedVersion: issue.version,
    resolution: 'CORRECTED',
    note: 'told them',
  })
  expect(done).toMatchObject({
    validationIssue: { status: 'RESOLVED', statusReason: 'CORRECTED', resolution: 'CORRECTED' },
    userErrors: [],
  })
  const again = { id: issue.id, expectedVersion: issue.version, resolution: 'ACCEPTED' }
  expect(await resolve(again)).toMatchObject({ userErrors: [{ __typename: 'VersionConflict' }] })
  expect(await resolve({ ...again, expectedVersion: Number(issue.version) + 1 })).toMatchObject({
    userErrors: [{ __typename: 'TransitionNotAllowed' }],
  })
  expect(await run()).toMatchObject({ raised: 0, reopened: 1 })
  const [reopened] = await issues()
  expect(reopened.statusReason).toBe('reopened')
  expect(reopened.history).toEqual([
    { to: 'OPEN', reason: 'raised' },
    { to: 'RESOLVED', reason: 'CORRECTED' },
    { to: 'OPEN', reason: 'reopened' },
  ])
  await resolve({ id: issue.id, expectedVersion: reopened.version, resolution: 'ACCEPTED' })
  expect(await run()).toMatchObject({ raised: 0, reopened: 0, gone: 0 })
  const other = stay('2026-11-10T12:00:00Z', '2026-11-08T12:00:00Z')
  const id = await patient([other])
  expect(await run()).toMatchObject({ raised: 1 })
  await tell(id, [{ ...other, end: '2026-11-12T12:00:00Z', revises: true }], '2026-11-26T00:00:00Z')
  expect(await run()).toMatchObject({ gone: 1 })
  expect(
    (await issues(', status: RESOLVED')).map(({ resolution }: { resolution: string }) => resolution).sort(),
  ).toEqual(['ACCEPTED', 'GONE'])
})

const observed = (at: string, more: Partial<Fact> = {}): Fact => ({
  type: 'Observation',
  id: newId('observation'),
  status: 'final',
  start: at,
  codes: [{ system: 'http://loinc.org', code: '4548-4' }],
  ...more,
})

test('each rule finds what it is for, once, and nothing else', async () => {
  const before = await issues()
  const first = stay('2026-10-01T12:00:00Z', '2026-10-05T12:00:00Z')
  const second = stay('2026-10-04T12:00:00Z', '2026-10-08T12:00:00Z')
  const next = stay('2026-10-08T12:00:00Z', '2026-10-09T12:00:00Z')
  await patient([first, second, next])
  const early = observed('1949-12-01T12:00:00Z')
  const wrong = observed('2026-11-01T12:00:00Z', { codes: [{ system: 'http://loinc.org', code: 'A1C' }] })
  const nameless = observed('2026-11-01T12:00:00Z', { codes: undefined })
  const future = observed('2027-03-01T12:00:00Z')
  const endless = stay('2026-11-01T12:00:00Z', undefined)
  const forgotten = stay('2025-01-01T12:00:00Z', undefined, { status: 'in-progress' })
  await patient([early, wrong, nameless, future, endless])
  await patient([forgotten])
  const late = observed('2026-11-12T12:00:00Z')
  await patient([late], '1940-01-01', '2026-11-01T12:00:00Z')
  const stranger = newId('patient')
  await tell(stranger, [observed('2026-11-01T12:00:00Z')])
  const ageless = await patient([], null)
  const unpaid = stay('2026-11-01T12:00:00Z', '2026-11-02T12:00:00Z')
  await uninsured([unpaid])
  const hasty = decision(-1)
  await start.subgraph.deliver(hasty)
  await start.subgraph.deliver(livesIn(hasty.payload.patientId, '021'))
  await run()
  const known = new Set(before.map(({ id }: { id: string }) => id))
  const found = (await issues()).filter(({ id }: { id: string }) => !known.has(id))
  expect(found.map(({ rule, subjectId }: Record<string, string>) => `${rule} ${subjectId}`).sort()).toEqual(
    [
      `decision-before-receipt ${hasty.payload.authorizationId}`,
      `event-after-death ${late.id}`,
      `event-before-birth ${early.id}`,
      `event-in-the-future ${future.id}`,
      `event-without-patient ${stranger}`,
      `finished-without-end ${endless.id}`,
      `missing-birth-date ${ageless}`,
      `missing-code ${nameless.id}`,
      `missing-payer ${unpaid.id}`,
      `overlapping-inpatient-stays ${second.id}`,
      `stay-never-ended ${forgotten.id}`,
      `unknown-code ${wrong.id}`,
    ].sort(),
  )
  expect(found.find(({ rule }: { rule: string }) => rule === 'overlapping-inpatient-stays').relatedId).toBe(
    first.id,
  )
})

test('an analyst sees no id, a coordinator the own patients only, and neither ends what is out of reach', async () => {
  const all = await issues()
  const nameless = await issues('', ana)
  expect(nameless).toHaveLength(all.length)
  for (const issue of nameless) expect(issue).toMatchObject({ subjectId: null, relatedId: null })
  const own = await issues('', dana)
  expect(own.map(({ patient: whose }: { patient: { id: string } }) => whose.id)).toEqual([owner])
  const [{ id, version }] = await issues(', status: OPEN', ana)
  expect(await resolve({ id, expectedVersion: version, resolution: 'ACCEPTED' }, ana)).toMatchObject({
    userErrors: [],
  })
  for (const who of [dana, viewer('adam'), viewer('rosa')]) {
    await expect(resolve({ id, expectedVersion: 1, resolution: 'ACCEPTED' }, who)).rejects.toThrow(
      'FORBIDDEN',
    )
  }
})
