import { expect, test } from '@jest/globals'
import { parse, type DocumentNode } from 'graphql'
import { keptDocuments } from './kept-documents.js'

test('documents that nobody sends twice push each other out, and none that is in use', async () => {
  const kept = keptDocuments<{ readonly name: string }>()
  await kept.set('used', { name: 'used' })
  for (let count = 0; count < 5_000; count += 1) {
    await kept.set(`new ${count}`, { name: 'new' })
    expect(await kept.get('used')).toEqual({ name: 'used' })
  }
  expect(kept.keys()).toHaveLength(1_000)
  expect(await kept.get('new 0')).toBeUndefined()
})

test('documents of many blanks push each other out as those of as many letters do', async () => {
  const kept = keptDocuments<DocumentNode>()
  const text = `{ viewer { id } }${' '.repeat(250_000)}`
  for (let count = 0; count < 500; count += 1) await kept.set(`long ${count}`, parse(text))
  expect(kept.keys().length).toBeGreaterThan(50)
  expect(kept.keys().length).toBeLessThan(150)
})
