import { expect, test } from '@jest/globals'
import { FieldCounts } from './field-counts.js'

test('each field of a client is told once, with all documents that asked for it', () => {
  const told: unknown[] = []
  const counts = new FieldCounts((...one) => told.push(one))
  const [page, list] = [['Patient.id', 'Patient.name'], ['Patient.id']]
  for (const fields of [page, page, list]) counts.add('dashboard', fields)
  counts.add('other', list)
  counts.tell()
  counts.tell()
  expect(told).toEqual([
    ['dashboard', 'Patient.id', 3],
    ['dashboard', 'Patient.name', 2],
    ['other', 'Patient.id', 1],
  ])
})

test('whoever sends large documents that nobody sends again does not fill the memory, and all are counted', () => {
  let told = 0
  const counts = new FieldCounts((_, __, times) => (told += times))
  let most = 0
  for (let number = 0; number < 1_000; number++) {
    const fields = Array.from({ length: 1_000 }, (_, index) => `Type.field${index}`)
    counts.add(`client ${number % 10}`, fields)
    most = Math.max(most, counts.held)
  }
  counts.tell()
  expect([most < 200_000, told]).toEqual([true, 1_000_000])
})
