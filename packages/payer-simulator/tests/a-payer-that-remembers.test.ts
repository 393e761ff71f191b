import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { buildPasInquiry, buildPasRequest } from '@baton/fhir/pas/request'
import { checkPas } from '@baton/fhir/pas/check'
import { parsePasAnswers } from '@baton/fhir/pas/response'
import { request } from 'undici'
import { startSimulator, type Simulator } from '../src/simulator.js'

let folder: string
let payer: Simulator
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payer-'))
  payer = await start()
})
afterEach(async () => {
  await payer.close()
  rmSync(folder, { recursive: true })
})

function start(): Promise<Simulator> {
  const options = { folder, notifyUrl: 'http://127.0.0.1:9', secrets: { SUMMIT: 'a secret of the tests' } }
  return startSimulator({
    ...options,
    port: 0,
    now: () => new Date('2026-11-24T20:00:00Z'),
    redeliverEveryMs: 60_000,
  })
}

const line = { serviceType: '42', placeOfService: '12', unit: 'visits', from: null, to: null }
const service = (code: string) => ({
  system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  code,
  display: null,
})
const bundle = buildPasRequest({
  trace: 'HVTEST',
  originator: '11234567893',
  baseUrl: 'https://baton.example/fhir',
  claimId: 'authorization_1',
  createdAt: '2026-11-24T20:00:00.000Z',
  expedited: false,
  patient: { id: 'patient_1', family: 'Delgado', given: ['Rosa'], birthDate: '1952-06-14', gender: 'female' },
  coverage: { id: 'coverage_1', memberId: 'SA778812034' },
  insurer: { id: 'payer_1', name: 'Summit Advantage', npi: null },
  provider: { id: 'requester_1', name: 'Harborview', npi: '1234567893' },
  practitioner: null,
  diagnoses: [],
  lines: [
    { ...line, sequence: 1, service: service('G0299'), quantity: 9 },
    { ...line, sequence: 2, service: service('A4253'), quantity: 2 },
  ],
})

async function post(path: string, body: unknown) {
  const answer = await request(`${payer.url}${path}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.statusCode, body: await answer.body.json() }
}

async function records() {
  const answer = await request(`${payer.url}/control/records?trace=HVTEST`)
  return (await answer.body.json()) as {
    count: number
    records: { submissions: number; inquiries: number }[]
  }
}

test('home health pends, supplies are certified, and the same trace number is one record', async () => {
  const first = await post('/SUMMIT/Claim/$submit', bundle)
  const second = await post('/SUMMIT/Claim/$submit', bundle)
  expect(second.body).toEqual(first.body)
  const [answer] = parsePasAnswers(first.body)
  expect(answer?.items.map((item) => item.actionCode)).toEqual(['A4', 'A1'])
  expect(await records()).toMatchObject({ count: 1, records: [{ submissions: 2, inquiries: 0 }] })
})

test('what it took and what it could not deliver survive a restart', async () => {
  await post('/SUMMIT/Claim/$submit', bundle)
  const items = [{ sequence: 1, action: 'A3', note: 'Homebound status not documented' }]
  const decided = await post('/control/decisions', { trace: 'HVTEST', items })
  expect(decided.body).toMatchObject({ delivered: [null] })
  await payer.close()
  payer = await start()
  const found = await post('/SUMMIT/Claim/$inquire', buildPasInquiry(bundle))
  const [answer] = parsePasAnswers(found.body)
  expect(answer?.items[0]).toMatchObject({ actionCode: 'A3', note: 'Homebound status not documented' })
})

test('an inquiry about a request that it does not have finds nothing', async () => {
  const found = await post('/SUMMIT/Claim/$inquire', buildPasInquiry(bundle))
  expect(parsePasAnswers(found.body)).toEqual([])
})

test('a bundle that lacks a resource is refused with the reason', async () => {
  const entry = bundle.entry.filter(({ resource }) => resource.resourceType !== 'Coverage')
  const answer = await post('/SUMMIT/Claim/$submit', { ...bundle, entry })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('Coverage/coverage_1, which is not in the bundle')
})

test('what it answers and tells is whole in the eyes of PAS, its questions included', async () => {
  const submit = async () => (await post('/SUMMIT/Claim/$submit', bundle)).body
  const answer = await submit()
  const ask = { trace: 'HVTEST', items: [{ sequence: 1, action: 'A4' }], asks: { items: ['34133-9'] } }
  await post('/control/decisions', ask)
  for (const message of [answer, await submit()]) {
    const { kind, problems } = checkPas(JSON.stringify(message))
    expect([kind, problems]).toEqual(['response', []])
  }
})
