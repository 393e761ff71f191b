import { coalescedWrite } from '@baton/database/coalesce'
import { groupCommit } from '@baton/database/group-commit'
import { openDatabase } from '@baton/database/open-database'
import { testDatabase } from '@baton/testing/test-database'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { EntityManager } from 'typeorm'

// What is written together is written once, whoever of the group fails, with a transaction around it and without.
let database: Awaited<ReturnType<typeof testDatabase>>
let db: Awaited<ReturnType<typeof openDatabase>>
let sent: string[] = []

beforeAll(async () => {
  database = await testDatabase('gateway')
  const onStatement = (sql: string): void => void sent.push(sql)
  db = await openDatabase({
    url: database.ownerUrl,
    entities: [],
    applicationName: 'test',
    poolSize: 1,
    onStatement,
  })
  await db.query('create table kept (word text check (word <> $$bad$$))')
})
beforeEach(async () => {
  await db.query('truncate kept')
  sent = []
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

const insert = coalescedWrite(async (tx: EntityManager, words: readonly string[]) => {
  await tx.query('insert into kept select unnest($1::text[])', [words])
})
const keep = async (tx: EntityManager, word: string): Promise<string> => {
  if (word === 'unheard') throw new Error('never sent')
  await insert(tx, word)
  return word.toUpperCase()
}
const keyOf = (word: string): string => word
const ways = {
  'with a transaction': groupCommit(keep, { keyOf }),
  'as one statement': groupCommit(keep, { keyOf, isOneStatement: () => true }),
}

const kept = async (): Promise<readonly string[]> => {
  const rows: { word: string }[] = await db.query('select word from kept order by word')
  return rows.map(({ word }) => word)
}

test.each(Object.entries(ways))(
  '%s a failure is nobody else’s, and nobody is written twice',
  async (_, write) => {
    const words = ['a', 'unheard', 'b', 'bad', 'c', 'd']
    const ends = await Promise.allSettled(words.map(async (word) => write(db, word)))
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual([
      'A',
      'failed',
      'B',
      'failed',
      'C',
      'D',
    ])
    expect(await kept()).toEqual(['a', 'b', 'c', 'd'])
  },
)

test('what may have been written when the connection was lost is told, and not written again', async () => {
  const losing = groupCommit(
    coalescedWrite(async (tx: EntityManager, words: readonly string[]) => {
      await tx.query('insert into kept select unnest($1::text[])', [words])
      await tx.query('select pg_terminate_backend(pg_backend_pid())')
    }),
    { keyOf, isOneStatement: () => true },
  )
  const ends = await Promise.allSettled(['a', 'b', 'c'].map(async (word) => losing(db, word)))
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await kept().catch(() => undefined) // the pool learns of the lost connection
  expect(await kept()).toEqual(['a', 'b', 'c'])
})

test('what is one statement is sent as one, without a transaction', async () => {
  await Promise.all(['a', 'b', 'c'].map(async (word) => ways['as one statement'](db, word)))
  expect(sent).toHaveLength(1)
  expect(await kept()).toEqual(['a', 'b', 'c'])
})
