import { expect, test } from '@jest/globals'
import { partFlood } from './floods.js'

const told = (xid: string, type: string, count: number) =>
  Array.from({ length: count }, () => ({ xid, type }))

test.each([
  ['the discharges of a file wait', told('1', 'encounter.discharged.v1', 400), 400],
  ['those of somebody who works do not', told('1', 'encounter.discharged.v1', 399), 0],
  [
    'nor do those that many people tell at the same time',
    [...told('1', 'encounter.discharged.v1', 250), ...told('2', 'encounter.discharged.v1', 250)],
    0,
  ],
  ['labels wait in no number', told('1', 'record.labelled.v1', 500), 0],
  ['nor do ends of care relationships', told('1', 'care-relationship.ended.v1', 500), 0],
  [
    'in a file with labels the histories wait alone',
    [...told('1', 'record.labelled.v1', 350), ...told('1', 'clinical-fact.recorded.v1', 50)],
    50,
  ],
])('%s', (_, all, waiting) => {
  const { atOnce, later } = partFlood(all)
  expect(later).toHaveLength(waiting)
  expect(atOnce).toHaveLength(all.length - waiting)
})
