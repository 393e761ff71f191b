import { expect, test } from '@jest/globals'
import { inForceOn, POLICY_RULES } from './policy-library.js'

const codesOn = (day: string): readonly string[] =>
  POLICY_RULES.filter((rule) => inForceOn(rule, day)).map(({ code }) => code)

test('a standard request of 31 December 2025 has 14 days, one of 1 January 2026 has 7', () => {
  expect(codesOn('2025-12-31')).toContain('pa-standard-14d-before-2026')
  expect(codesOn('2025-12-31')).not.toContain('pa-standard-7d')
  expect(codesOn('2026-01-01')).toContain('pa-standard-7d')
  expect(codesOn('2026-01-01')).not.toContain('pa-standard-14d-before-2026')
})

test('every rule has a code of its own, words and a source', () => {
  const codes = POLICY_RULES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { words, source } of POLICY_RULES) {
    expect(words).toMatch(/\S.*\.?$/)
    expect(source).not.toBe('')
  }
})

test('a family of equipment is on the list from its day on', () => {
  expect(codesOn('2024-08-11').filter((code) => code.includes('2024'))).toEqual([])
  expect(codesOn('2024-08-12').filter((code) => code.includes('2024'))).toHaveLength(1)
})
