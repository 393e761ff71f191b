import { expect, test } from '@jest/globals'
import { openCursorSeal } from './cursor-seal.js'

const OLD = { k1: 'a signing key of the tests, long enough to be one' }
const NEW = { k2: 'another signing key of the tests, long enough as well', ...OLD }
const seal = openCursorSeal(OLD)

test.each(['0', '1', '42', '9007199254740993'])('place %s is found again by its cursor', (id) => {
  expect(seal.open(seal.seal(id))).toBe(id)
})

test('no two cursors are alike, and all are of one length', () => {
  const cursors = ['7', '7', '8', '800000000'].map((id) => seal.seal(id))
  expect(new Set(cursors).size).toBe(4)
  expect(cursors.map((cursor) => cursor.length)).toEqual([48, 48, 48, 48])
})

test('a cursor outlives the key that sealed it as long as the key is known', () => {
  const fresh = openCursorSeal(NEW)
  expect(fresh.open(seal.seal('42'))).toBe('42')
  expect(seal.open(fresh.seal('42'))).toBeNull()
})

test.each(['', '42', '-1', 'eyJpZCI6MX0.c2ln', 'A'.repeat(48), `B${seal.seal('42').slice(1)}`.slice(0, 47)])(
  'what nobody told is no cursor: %s',
  (text) => {
    expect(seal.open(text)).toBeNull()
  },
)
