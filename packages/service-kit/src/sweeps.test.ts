import { expect, test } from '@jest/globals'
import { openLog } from './log.js'
import { sweepEach } from './sweeps.js'

test('a row that fails does not keep the others waiting', async () => {
  const done: string[] = []
  await sweepEach(
    { log: openLog('test', 'silent') },
    { sweep: 'tasks', ids: ['one', 'two', 'three'] },
    (id) => {
      if (id === 'two') return Promise.reject(new Error('this row is broken'))
      done.push(id)
      return Promise.resolve()
    },
  )
  expect(done).toEqual(['one', 'three'])
})
