import { randomUUID } from 'node:crypto'
import type { BenchStack } from '../bench-stack.js'
import { supervisorTokens } from '../gateway/bench-tokens.js'
import { pageOfFifty, pageOfOne } from '../reading.js'
import { tokenFor } from '@baton/cli/token'

/** One kind of request of the mixed load. */
export interface Kind {
  readonly name: string
  /** How many of all requests are of this kind, by weight. */
  readonly weight: number
  /** The code that it provokes; null when it must be answered without an error. */
  readonly provokes: string | null
  request(count: number): { readonly token: string | null; readonly body: object }
}

const VIEWERS = 200
const DEEP = `{ patient(id: "x") { ${'authorizations(first: 1) { edges { node { patient { '.repeat(10)} id ${'} } } }'.repeat(10)} } }`
const ADD_TASK =
  'mutation Soak($input: AddTaskInput!) { addTask(input: $input) { task { id } userErrors { code } } }'

/** What frontends ask and change, what nobody may, and documents that nobody sent before: those must leave nothing behind. */
export async function mixedLoad(stack: BenchStack): Promise<readonly Kind[]> {
  const [one, fifty] = [await pageOfOne(stack), pageOfFifty()]
  const tokens = await supervisorTokens(stack.devIssuerKey, VIEWERS)
  const analyst = await tokenFor(stack, 'ana')
  const viewer = (count: number): string => tokens[count % VIEWERS] ?? ''
  const reads =
    (query: string): Kind['request'] =>
    (count) => ({ token: viewer(count), body: { query } })
  const patientId = /patient_[0-9a-z]{26}/.exec(one.query)?.[0] ?? ''
  const queue = '{ myWorkQueue(first: 20) { edges { node { label urgency reason } } } }'
  return [
    { name: 'one patient', weight: 6, provokes: null, request: reads(one.query) },
    { name: 'fifty patients', weight: 1, provokes: null, request: reads(fifty.query) },
    { name: 'the work queue', weight: 4, provokes: null, request: reads(queue) },
    { name: 'a change', weight: 2, provokes: null, request: changes(viewer, patientId) },
    {
      name: 'a new document',
      weight: 2,
      provokes: null,
      request: (count) => ({ token: viewer(count), body: { query: `{ a${count}: viewer { roles } }` } }),
    },
    { name: 'too deep', weight: 1, provokes: 'OPERATION_TOO_LARGE', request: reads(DEEP) },
    {
      name: 'nobody',
      weight: 1,
      provokes: 'UNAUTHENTICATED',
      request: () => ({ token: null, body: { query: queue } }),
    },
    {
      name: 'not theirs',
      weight: 1,
      provokes: 'FORBIDDEN',
      request: () => ({ token: analyst, body: { query: one.query } }),
    },
  ]
}

/** One change of so many is work that was due earlier than all before: it comes first in the queue, and who follows one is told. */
const DUE_OF = 10
const MONTH_MS = 30 * 86_400_000

/** Tasks, some of which are overdue. */
function changes(viewer: (count: number) => string, patientId: string): Kind['request'] {
  let asked = 0
  return (count) => {
    const isDue = asked++ % DUE_OF === 0
    const due = isDue ? { dueAt: new Date(Date.now() - MONTH_MS - asked * 1_000).toISOString() } : {}
    const input = {
      idempotencyKey: randomUUID(),
      patientId,
      title: 'Call the pharmacy',
      timeZone: 'America/New_York',
      ...due,
    }
    return { token: viewer(count), body: { query: ADD_TASK, variables: { input } } }
  }
}
