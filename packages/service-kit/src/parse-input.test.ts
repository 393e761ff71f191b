import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { parseInput } from './parse-input.js'

const schema = z.object({
  name: z.string().min(1).max(5),
  tries: z.int().min(1).max(10),
  notes: z.array(z.string().min(3)).min(1).max(2),
  source: z.enum(['verbal', 'written']),
  own: z.string().min(2, 'has words of its own').optional(),
})
const good = { name: 'Rosa', tries: 3, notes: ['one'], source: 'verbal' }

test.each<[string, object, string, string]>([
  ['a text that is empty', { name: '' }, 'name', 'must not be empty'],
  ['a text that is long', { name: 'Delgado' }, 'name', 'must have at most 5 characters'],
  ['a text that is short', { notes: ['no'] }, 'notes.0', 'must have at least 3 characters'],
  ['a number that is low', { tries: 0 }, 'tries', 'must be at least 1'],
  ['a number that is high', { tries: 11 }, 'tries', 'must be at most 10'],
  ['a part of a number', { tries: 1.5 }, 'tries', 'must be a whole number'],
  ['an empty list', { notes: [] }, 'notes', 'must have at least 1 entry'],
  ['a long list', { notes: ['one', 'two', 'three'] }, 'notes', 'must have at most 2 entries'],
  ['a word of no list', { source: 'smoke' }, 'source', 'must be one of verbal, written'],
  ['nothing', { name: undefined }, 'name', 'is needed'],
  ['a number for a text', { name: 5 }, 'name', 'must be a text'],
  ['what has its own words', { own: 'x' }, 'own', 'has words of its own'],
  ['the character NUL', { notes: ['on\u0000'] }, 'notes.0', 'must not hold the character NUL'],
  [
    'half a character',
    { notes: ['\ud83d \ude00'] },
    'notes.0',
    'must not hold half a character (a lone surrogate)',
  ],
])('%s is refused in plain words', (_, wrong, field, message) => {
  const refusal = { kind: 'InvalidInput', field: ['input', ...field.split('.')], message }
  expect(parseInput(schema, { ...good, ...wrong })).toEqual({ ok: false, refusals: [refusal] })
})

test('a character of two halves is whole', () => {
  expect(parseInput(schema, { ...good, name: '😀' })).toMatchObject({ ok: true })
})
