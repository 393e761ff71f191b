import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

/* What nobody caught ends a process; what graphql-js left behind of a list that it has answered does not. */
const RUN = `
import { setTimeout as delay } from 'node:timers/promises'
import { runProcess } from '@baton/service-kit/run-process'
import { buildSchema, execute, GraphQLError, parse } from 'graphql'
await runProcess('test', {}, async () => {
  await failing()
  await delay(50)
  process.stdout.write('goes on', () => process.exit(0))
})
`
/** The second item fails at once and the list with it; the first one fails later. */
const A_LIST = `
async function failing() {
  const schema = buildSchema('type Query { items: [Item!] } type Item { now: Int! later: Int! }')
  const items = [{ now: 1, later: async () => { await delay(10); throw new Error('late') } }, { now: null, later: 1 }]
  const { data, errors } = await execute({ schema, document: parse('{ items { now later } }'), rootValue: { items } })
  process.stdout.write(JSON.stringify([data, errors.map(({ path }) => path.join('.'))]) + ' ')
}
`
const FORGOTTEN = `async function failing() { void Promise.reject(new GraphQLError('forgotten')) }`

function run(failing: string): [number | null, string] {
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `${RUN}${failing}`], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })
  return [status, stdout]
}

test('items that fail after their list did leave the process at work', () => {
  const [status, said] = run(A_LIST)
  expect(said).toContain('[{"items":null},["items.1.now"]]')
  expect(said).toContain('a field failed after its list had')
  expect([status, said.includes('goes on')]).toEqual([0, true])
})

test('a failure that nobody waits for ends the process, for its supervisor to start it again', () => {
  const [status, said] = run(FORGOTTEN)
  expect([status, said.includes('unhandledRejection')]).toEqual([1, true])
})
