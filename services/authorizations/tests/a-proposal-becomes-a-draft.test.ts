import { newId } from '@baton/service-kit/ids'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { AuthorizationsDeps } from '../src/deps.js'
import { hcpcs } from './fixtures.js'

const payers = [
  {
    code: 'SUMMIT',
    name: 'Summit Advantage',
    lineOfBusiness: 'MEDICARE_ADVANTAGE',
    baseUrl: 'http://127.0.0.1:9',
    notificationSecret: 'the notification secret of the tests',
  },
]
const dana = viewer('dana')
let service: TestSubgraph<AuthorizationsDeps>
let coverages: { id: string; status: string; payerCode: string | null }[] = []
const graph: GraphReader = { read: () => Promise.resolve({ patient: { id: 'x', coverages } }) }

beforeAll(async () => {
  service = await testSubgraph(definition, { env: { PAYERS: JSON.stringify(payers) }, deps: { graph } })
})
afterAll(() => service.close())

const WALKER = { system: hcpcs, code: 'E0143', quantity: 1 }

async function accepted(services: (typeof WALKER)[]): Promise<string> {
  const patientId = newId('patient')
  const at = '2026-12-07T13:30:00Z'
  const about = { patientId, occurredAt: new Date(at), recordedAt: new Date(at), source: 'care-plans' }
  const diagnoses = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'Z91.81' }]
  const told = { patientId, kind: 'EQUIPMENT', rule: 'walker', services, diagnoses, acceptedBy: dana.id, at }
  const proposalId = newId('proposal')
  await service.deliver({
    ...about,
    id: newId('event'),
    type: 'proposal.accepted.v1',
    subject: proposalId,
    payload: { proposalId, ...told },
  })
  return patientId
}

async function authorizationsOf(patientId: string) {
  const answer = await service.query(
    viewer('jo'),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { authorizations(first: 5) { edges { node {
       status priority payer { code } requiredDocuments createdBy diagnoses { code }
       serviceLines { service { code } quantity { value unit } } } } } } } }`,
    { r: [{ __typename: 'Patient', id: patientId }] },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0].authorizations.edges.map(({ node }: { node: object }) => node)
}

test('a walker that somebody accepted is a draft at the payer of the coverage in force, once', async () => {
  coverages = [
    { id: 'coverage_old', status: 'CANCELLED', payerCode: 'SUMMIT' },
    { id: 'coverage_other', status: 'ACTIVE', payerCode: 'NOBODY' },
    { id: 'coverage_1', status: 'ACTIVE', payerCode: 'SUMMIT' },
  ]
  expect(await authorizationsOf(await accepted([WALKER]))).toEqual([
    {
      status: 'DRAFT',
      priority: 'STANDARD',
      payer: { code: 'SUMMIT' },
      requiredDocuments: ['WRITTEN_ORDER', 'HOME_ASSESSMENT'],
      createdBy: dana.id,
      diagnoses: [{ code: 'Z91.81' }],
      serviceLines: [{ service: { code: 'E0143' }, quantity: { value: 1, unit: 'units' } }],
    },
  ])
})

test('without a payer that is known, and for what no payer is asked, there is no draft', async () => {
  coverages = [{ id: 'coverage_other', status: 'ACTIVE', payerCode: null }]
  expect(await authorizationsOf(await accepted([WALKER]))).toEqual([])
  coverages = [{ id: 'coverage_1', status: 'ACTIVE', payerCode: 'SUMMIT' }]
  expect(await authorizationsOf(await accepted([]))).toEqual([])
})
