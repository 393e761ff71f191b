import { expect, test } from '@jest/globals'
import { linkCode, LINK_TYPES, mirrored, withLinks } from './linked-records.js'

test.each([
  ['replaced-by', 'LINKED_REPLACED_BY', 'LINKED_REPLACES', 24],
  ['replaces', 'LINKED_REPLACES', 'LINKED_REPLACED_BY', 24],
  ['refer', 'LINKED_REFER', 'LINKED_REFERRED_TO', 12],
  ['seealso', 'LINKED_SEEALSO', 'LINKED_SEEALSO', 12],
] as const)('%s: its reason, as the other record sees it, and its points', (type, code, other, points) => {
  expect(LINK_TYPES).toContain(type)
  expect(linkCode(type)).toBe(code)
  expect(mirrored(code)).toBe(other)
  expect(mirrored(mirrored(code))).toBe(code)
  const different = { score: -6, reasons: [{ code: 'BIRTH_DATE_DIFFERS', points: -6 }] }
  const linked = withLinks(different, [code, code])
  expect(linked).toEqual({ score: points - 6, reasons: [...different.reasons, { code, points }] })
  expect(withLinks(linked, [code])).toEqual(linked)
})
