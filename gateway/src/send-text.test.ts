import { expect, test } from '@jest/globals'
import { codingFor } from './send-text.js'

test.each([
  [undefined, null],
  ['', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity, deflate', null],
  ['gzip;q=nonsense', null],
])('accept-encoding %p gets %p', (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding)
})
