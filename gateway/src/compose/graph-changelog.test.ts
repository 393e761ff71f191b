import { expect, test } from '@jest/globals'
import { describeChanges, withoutWords } from './graph-changelog.js'

const FIRST = 'type Query {\n  a: String\n}\n'
const SECOND = 'type Query {\n  a: String\n  b: Thing\n}\n\ntype Thing {\n  id: String\n}\n'
const begun = describeChanges({ title: 'G', log: null, before: null, after: FIRST, on: '2026-11-24' })
const next = (log: string, [before, after]: readonly [string, string]) =>
  describeChanges({ title: 'G', log, before, after, on: '2026-11-25' })

test('what a composition adds or takes away stands on top, a day under one heading', () => {
  expect(begun).toContain('## 2026-11-24\n\n- The graph begins.')
  const added = next(begun, [FIRST, SECOND])
  expect(added).toContain('## 2026-11-25\n\n- new: `Query.b`\n- new: `Thing`\n\n## 2026-11-24')
  const removed = next(added, [SECOND, FIRST])
  expect(removed).toMatch(/## 2026-11-25\n\n- \*\*breaking\*\*: Query\.b was removed\.\n.*Thing was removed/)
  expect(removed).toContain('- new: `Query.b`')
  expect(removed.match(/^## /gm)).toHaveLength(2)
})

test('a change of words alone is no change', () => {
  const worded = `"""\nAll.\n"""\ntype Query {\n  """\n  One.\n  """\n  a: String\n}\n`
  expect(withoutWords(worded)).toBe(FIRST)
  expect(next(begun, [FIRST, worded])).toBe(begun)
})

test('what clients need not look at is told once, what they must is told with a warning', () => {
  const before = 'enum E {\n  A\n}\n\ninput I {\n  a: Int\n}\n\ntype Query {\n  a(i: I): E\n}\n'
  const after = before.replace('  A\n', '  A\n  B\n').replace('  a: Int\n', '  a: Int\n  b: Int\n')
  const lines = next(begun, [before, after.replace('a(i: I)', 'a(i: I, j: Int)')]).split('\n')
  expect(lines.filter((line) => line.startsWith('- ')).slice(0, 4)).toEqual([
    '- careful: An optional arg j on Query.a was added.',
    '- careful: B was added to enum type E.',
    '- new: `E.B`',
    '- new: `I.b`',
  ])
})

test('a stream that comes, changes or goes is told like any field', () => {
  const api =
    'scalar Cursor\n\ntype Query {\n  referral(id: ID!): Referral\n}\n\ntype Referral {\n  id: ID!\n}\n'
  const described = withoutWords(api)
  const toldAfter = (change: (before: string) => string) => next(begun, [change(described), api])
  expect(toldAfter((before) => before.replace('referralChanged(', 'referralMoved('))).toContain(
    '- **breaking**: Subscription.referralMoved was removed.\n- new: `Subscription.referralChanged`\n',
  )
  expect(toldAfter((before) => before.replace('after: Cursor', 'after: Cursor, late: Boolean'))).toContain(
    '- **breaking**: Subscription.referralChanged arg late was removed.\n',
  )
  expect(toldAfter((before) => before)).toBe(begun)
})

test('what an input leaves out is told when it means something else, or may not be left out any more', () => {
  const before = 'input I {\n  a: Int! = 1\n  b: Int! = 1\n}\n\ntype Query {\n  a(i: I): Int\n}\n'
  const after = before.replace('a: Int! = 1', 'a: Int!').replace('b: Int! = 1', 'b: Int! = 2')
  expect(next(begun, [before, after])).toContain(
    '- **breaking**: The default of I.a was removed.\n- careful: The default of I.b changed from 1 to 2.\n',
  )
})
