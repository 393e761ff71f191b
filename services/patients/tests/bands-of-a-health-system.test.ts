import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { env: { MORSE_BANDS: '25,51' } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const PARTS = [
  { item: '1', value: '25' },
  { item: '2', value: '0' },
  { item: '3', value: '0' },
  { item: '4', value: '20' },
  { item: '5', value: '0' },
  { item: '6', value: '0' },
]

test.each([
  ['20', [{ item: 'total', value: '20' }], 'LOW', []],
  ['45, high elsewhere', [{ item: 'total', value: '45' }], 'MODERATE', []],
  ['45 by its parts', PARTS, 'MODERATE', []],
  ['55', [{ item: 'total', value: '55' }], 'HIGH', ['fall-risk']],
])(
  'Morse %s has the band that the health system has set, and its version says which',
  async (_, answers, band, positives) => {
    const form = { patientId, instrument: 'MORSE', answers }
    const select = 'assessment { version band positives }'
    const { assessment } = await ask.done(viewer('dana'), 'recordAssessment', form, select)
    expect(assessment).toEqual({ version: 'numeric-25-51', band, positives })
  },
)

test.each(['45', '51,25', '25,126', '0,45', 'low,high'])('bands of %s do not start', async (bands) => {
  await expect(testSubgraph(definition, { env: { MORSE_BANDS: bands } })).rejects.toThrow('MORSE_BANDS')
})
