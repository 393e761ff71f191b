import { expect, test } from '@jest/globals'
import { nameKey, swapsOf, wordsOfName } from './name-key.js'

test.each([
  ['Núñez-O’Brien', 'nunez obrien'],
  ["D'Angelo", 'dangelo'],
  ['ŁUKASZ', 'lukasz'],
  ['Sørensen', 'sorensen'],
  ['Großmann', 'grossmann'],
  ['Nguyễn  Thị', 'nguyen thi'],
  ['İnönü', 'inonu'],
  ['Γεώργιος', 'γεωργιος'],
  ['王 小明', '王 小明'],
  ['김민준', '김민준'],
  ['अनिता', 'अनिता'],
  ['Okafor, Jr.', 'okafor jr'],
  ['-', '-'],
])('%s is compared as %s', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test.each([
  ['Delgado, Rosa', ['delgado', 'rosa']],
  ['George Okafor Jr.', ['george', 'okafor']],
  ['Jr', ['jr']],
  ['a b c d e f', ['a', 'b', 'c', 'd', 'e']],
  ['.', ['.']],
  ['  ', []],
])('%j is looked for as %j', (name, words) => {
  expect(wordsOfName(name)).toEqual(words)
})

test('words without end are cut', () => {
  expect(wordsOfName('x'.repeat(100_000))).toEqual(['x'.repeat(100)])
})

test('two neighbors change places at each place, in words that are long enough to be meant', () => {
  expect(swapsOf('smtih')).toEqual(['mstih', 'stmih', 'smith', 'smthi'])
  expect(swapsOf('anna')).toEqual(['nana', 'anan'])
  expect(swapsOf('kim')).toEqual([])
})
