import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  // The product's clock may stand anywhere; when somebody signed in is of the wall clock.
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-01T15:00:00Z') })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

test.each([
  ['a minute ago', { signedInAt: minutesAgo(1) }, []],
  ['this morning', { signedInAt: minutesAgo(180) }, ['SIGN_IN_AGAIN']],
  ['a moment too long ago', { signedInAt: minutesAgo(5.1) }, ['SIGN_IN_AGAIN']],
  ['nobody knows when', {}, []],
])('who signed in %s and breaks the glass', async (_, signedIn, refusals) => {
  const ida = viewer('ida', signedIn)
  const input = { patientId, reasonCode: 'EMERGENCY', reason: 'ED phone call, unresponsive patient' }
  const { userErrors } = await ask.send(ida, 'breakGlass', input, 'breakGlass { id }')
  expect(userErrors.map(({ message }: { message: string }) => message.split(':')[0])).toEqual(refusals)
})
