import { expect, test } from '@jest/globals'
import { rpmManagement, rpmSupplyCode } from './rpm-codes.js'

test.each([
  [0, null],
  [1, null],
  [2, '99445'],
  [15, '99445'],
  [16, '99454'],
  [30, '99454'],
])('%i days of readings: %s', (days, code) => {
  expect(rpmSupplyCode(days)).toBe(code)
})

test.each([
  [9, true, []],
  [10, true, ['99470 x1']],
  [19, true, ['99470 x1']],
  [20, true, ['99457 x1']],
  [39, true, ['99457 x1']],
  [41, true, ['99457 x1', '99458 x1']],
  [60, true, ['99457 x1', '99458 x2']],
  [25, false, []],
])('%i minutes, live %s: %j', (minutes, live, codes) => {
  expect(rpmManagement(minutes, live).map(({ code, units }) => `${code} x${units}`)).toEqual(codes)
})
