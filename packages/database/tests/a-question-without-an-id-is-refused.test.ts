import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { testDatabase } from '@baton/testing/test-database'
import { EntitySchema, type DataSource } from 'typeorm'

// TypeORM declares the options of an EntitySchema as a class that nobody instantiates.
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
const Mail = new EntitySchema<{ id: string; source: string; subject: string }>({
  name: 'Mail',
  tableName: 'inbox',
  columns: { id: { type: 'text', primary: true }, source: { type: 'text' }, subject: { type: 'text' } },
})
// What a caller without types may send: an id that is not there.
const nowhere = { id: undefined } as unknown as { id: string }
const nothing = { id: null } as unknown as { id: string }

let db: DataSource
let drop: () => Promise<void>
beforeAll(async () => {
  const database = await testDatabase('patients')
  drop = database.drop
  db = await openDatabase({ url: database.url, entities: [Mail], applicationName: 'test' })
  await db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload)
     select 'mail_' || n, 'test', 'test', 'somebody', now(), now(), '{}' from generate_series(1, 3) n`,
  )
})
afterAll(async () => {
  await db.destroy()
  await drop()
})

test.each([
  ['undefined', nowhere],
  ['null', nothing],
])('an id that is %s finds nobody: the question is refused, and so is a change', async (_, where) => {
  const mail = db.getRepository(Mail)
  await expect(mail.findOneBy(where)).rejects.toThrow('where condition')
  await expect(mail.findOne({ where: { source: 'test', ...where } })).rejects.toThrow('where condition')
  await expect(mail.find({ where: [where, { id: 'mail_1' }] })).rejects.toThrow('where condition')
  await expect(db.manager.update(Mail, where, { subject: 'x' })).rejects.toThrow()
  await expect(db.manager.update(Mail, { source: 'test', ...where }, { subject: 'x' })).rejects.toThrow()
  await expect(db.manager.delete(Mail, where)).rejects.toThrow()
  const rows: unknown[] = await db.query(`select 1 from inbox where subject = 'somebody'`)
  expect(rows).toHaveLength(3)
})
