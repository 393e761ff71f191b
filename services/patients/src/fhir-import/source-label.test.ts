import { expect, test } from '@jest/globals'
import { MAY_HAVE_LABEL, sourceLabelOf } from './source-label.js'

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const labelled = (...codes: readonly (readonly [system: string, code: string])[]) => ({
  meta: { security: codes.map(([system, code]) => ({ system, code })) },
})

test.each([
  ['restricted, and not why', labelled([CONFIDENTIALITY, 'R']), 'BH'],
  ['very restricted', labelled([CONFIDENTIALITY, 'V']), 'BH'],
  ['restricted for what it says besides', labelled([CONFIDENTIALITY, 'R'], [ACT_CODE, 'HIV']), 'HIV'],
  ['restricted by Part 2', labelled([CONFIDENTIALITY, 'R'], [ACT_CODE, 'ETH'], [ACT_CODE, 'PSY']), 'PART2'],
  ['for the young', labelled([ACT_CODE, 'ADOL']), 'MINOR'],
  ['like any other', labelled([CONFIDENTIALITY, 'N']), null],
  ['a code of another system', labelled(['urn:tags', 'R']), null],
])('a resource that is %s', (_, resource, label) => {
  expect(sourceLabelOf(resource)).toBe(label)
  if (label !== null) expect(JSON.stringify(resource)).toMatch(MAY_HAVE_LABEL)
})
