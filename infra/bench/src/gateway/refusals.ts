import { Pool } from 'undici'
import { z } from 'zod'
import { median, timed } from '../rounds.js'
import type { Contender } from './contender.js'

const REPEATS = 5
const answer = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })) })

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')
const query = (text: string): string => JSON.stringify({ query: text })

/** What could keep a gateway busy for seconds, each as the body of a request. */
const SHAPES: Readonly<Record<string, string>> = {
  'forty levels deep, in a circle of types': query(
    `{ patient(id: "x") { ${'authorizations(first: 1) { edges { node { patient { '.repeat(10)} id ${'} } } }'.repeat(10)} } }`,
  ),
  'a thousand fields and one': query(`{ patient(id: "x") { ${times(1_001, () => 'id')} } }`),
  'a thousand aliases': query(`{ viewer { ${times(1_000, (index) => `a${index}: __typename`)} } }`),
  'a hundred root fields': query(`{ ${times(100, (index) => `a${index}: __typename`)} }`),
  'a hundred directives': query(`{ __typename ${times(100, () => '@include(if: true)')} }`),
  'ten thousand tokens': query(`{ ${times(10_000, () => '__typename')} }`),
  'fragments in a circle': query(
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
  ),
  'thirty fragments, each doubling the next': query(
    `{ viewer { ...F0 } } ${times(30, (index) => `fragment F${index} on Viewer { ${index < 29 ? `...F${index + 1} ...F${index + 1}` : '__typename'} }`)}`,
  ),
  'one list two hundred times': query(
    `{ patient(id: "x") { ${times(200, () => 'referrals(first: 1) { edges { node { id } } }')} } }`,
  ),
  'twenty roots with twenty lists each': query(
    `{ ${times(20, () => `patient(id: "x") { ${times(20, () => 'transitionEpisodes { id }')} }`)} }`,
  ),
  'four hundred fragments side by side': query(
    `{ viewer { ${times(400, (n) => `...S${n}`)} } } ${times(400, (n) => `fragment S${n} on Viewer { id }`)}`,
  ),
  'nameless fragments, fifteen hundred deep': query(
    `{ viewer { ${'... { '.repeat(1_500)} id ${'} '.repeat(1_500)} } }`,
  ),
  'nine hundred operations in a document': query(times(900, (n) => `query Q${n} { __typename }`)),
  'four hundred arguments that nobody knows': query(
    `{ patient(id: "x") { ${times(400, (n) => `referrals(firs${n}: 1) { __typename }`)} } }`,
  ),
  'the whole schema under twenty names': query(
    `{ ${times(20, (n) => `a${n}: __schema { types { fields { args { name } type { name } } } }`)} }`,
  ),
  'three hundred thousand comments': query(`{ viewer { id } }${'#\n'.repeat(300_000)}`),
  'a list of a hundred lists of a hundred': query(
    '{ patients(first: 100) { edges { node { authorizations(first: 100) { edges { node { serviceLines { outcome } } } } } } } }',
  ),
  'a batch of operations': JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))),
  'five million bytes': JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(5e6) } }),
}

/** Sends each shape and says how long its refusal took, in the middle of five; one that is let through is a fault. */
export async function refusals(gateway: Contender, token: string): Promise<string[]> {
  const { origin, pathname } = new URL(gateway.url)
  const pool = new Pool(origin)
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const lines: string[] = ['refused before planning:']
  for (const [name, body] of Object.entries(SHAPES)) {
    let code = ''
    const ms: number[] = []
    for (let count = 0; count < REPEATS; count++) {
      const took = await timed(async () => {
        const reply = await pool.request({ path: pathname, method: 'POST', headers, body })
        const parsed = answer.safeParse(await reply.body.json())
        code = parsed.data?.errors[0]?.extensions.code ?? 'LET THROUGH'
      })
      ms.push(took)
    }
    lines.push(`  ${name.padEnd(42)} ${median(ms).toFixed(1).padStart(7)} ms  ${code}`)
  }
  await pool.close()
  return lines
}
