import { expect, test } from '@jest/globals'
import { connection, encodeCursor, readPage, type Key, type KeyType } from './keyset.js'

const secret = 'a secret for cursors that is long enough'
const rows = [1, 2, 3].map((n) => ({ n }))
const cut = (first: number) => connection(rows, { first, after: null }, { keyOf: (row) => [row.n], secret })

test('one row more than the page says that another page follows', () => {
  expect(cut(2).edges.map((edge) => edge.node.n)).toEqual([1, 2])
  expect(cut(2).pageInfo.hasNextPage).toBe(true)
  expect(cut(3).pageInfo.hasNextPage).toBe(false)
})

test('a cursor leads back to the row that it was given for', () => {
  expect(readPage({ first: 2, after: cut(2).pageInfo.endCursor }, secret, ['int'])).toEqual({
    first: 2,
    after: [2],
  })
})

test('a page that nobody reads a cursor of signs none', () => {
  let signed = 0
  const keyOf = (row: { n: number }) => [(signed++, row.n)]
  const page = connection(rows, { first: 2, after: null }, { keyOf, secret })
  expect(page.edges.map((edge) => edge.node.n)).toEqual([1, 2])
  expect(signed).toBe(0)
  expect(page.edges.map((edge) => edge.cursor)).toEqual([page.pageInfo.startCursor, page.pageInfo.endCursor])
})

test.each([0, -1, 101])('a page of %d items is refused', (first) => {
  expect(() => readPage({ first }, secret)).toThrow('a page holds 1 to 100 items')
})

test('a cursor that somebody made up is refused', () => {
  const forged = `${Buffer.from('[99]').toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`
  expect(() => readPage({ after: forged }, secret)).toThrow('not a cursor that this list gave')
  expect(() => readPage({ after: cut(2).pageInfo.endCursor }, `${secret}!`)).toThrow('not a cursor')
})

test.each<[Key, readonly KeyType[]]>([
  [
    ['Bell', 'Marcus', 'x'],
    ['timestamptz', 'text'],
  ],
  [
    ['Bell', 'x'],
    ['timestamptz', 'text'],
  ],
  [
    ['2026-11-24T14:05:00.000Z', 'x'],
    ['timestamptz', 'bigint'],
  ],
  [
    ['2026-11-24T14:05:00.000Z', 'x'],
    ['date', 'text'],
  ],
  [['x'], ['bigint']],
  [['99999999999'], ['int']],
  [[], ['text']],
])('a cursor that a list in another order gave is refused: %j in %j', (key, order) => {
  expect(() => readPage({ after: encodeCursor(key, secret) }, secret, order)).toThrow(
    'not a cursor that this list',
  )
})

test.each<[Key, readonly KeyType[]]>([
  [
    ['2026-11-24T14:05:00.000Z', 'x'],
    ['timestamptz', 'text'],
  ],
  [
    ['0001-01-01', 'x'],
    ['date', 'text'],
  ],
  [
    ['-30', 'x'],
    ['int', 'text'],
  ],
  [[7], ['bigint']],
  [
    ['', '', 'x'],
    ['text', 'text', 'text'],
  ],
])('a cursor of the same order is read: %j in %j', (key, order) => {
  expect(readPage({ after: encodeCursor(key, secret) }, secret, order).after).toEqual(key)
})
