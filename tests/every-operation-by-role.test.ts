import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { OPERATIONS } from '@baton/auth/operations'
import type { Persona } from '@baton/auth/personas'
import { bareQuestion } from '../gateway/tests/bare-question.js'
import { startCountedGateway, type CountedGateway } from './counted-gateway.js'
import { graphOf, hasField, mayAsk, partner, PEOPLE, staff } from './graphs-by-role.js'

/*
 * Everybody at every operation of both graphs, over HTTP. The table is generated from the composed graphs,
 * so that none can be forgotten. Behind the gateway stands a server that counts what reaches it: what is denied must
 * cost no subgraph anything.
 */

let gateway: CountedGateway
beforeAll(async () => {
  gateway = await startCountedGateway(PEOPLE)
}, 120_000)
beforeEach(() => void gateway.reached())
afterAll(() => gateway.close())

/** The code of the first error; null when there is none. */
async function codeOf(path: string, person: Persona | null, query: string): Promise<string | null> {
  const init = { method: 'POST', headers: gateway.headersOf(person), body: JSON.stringify({ query }) }
  const answer = (await (await fetch(`${gateway.url}${path}`, init)).json()) as {
    errors?: { extensions: { code: string } }[]
  }
  return answer.errors?.[0]?.extensions.code ?? null
}

test.each(PEOPLE.map((person) => [person.roles[0], person] as const))(
  '%s: every operation is answered or refused as the matrix says, and a refusal reaches no subgraph',
  async (_, person) => {
    const graph = graphOf(person)
    const wrong: string[] = []
    let denied = 0
    for (const coordinate of Object.keys(OPERATIONS)) {
      const known = hasField(graph, coordinate)
      const code = await codeOf(graph.path, person, bareQuestion(coordinate, staff.schema))
      const open = known && mayAsk(person, coordinate, graph)
      const said = known ? code === 'FORBIDDEN' : code === 'GRAPHQL_VALIDATION_FAILED'
      if (open === said) wrong.push(`${coordinate}: ${String(code)}`)
      const reached = gateway.reached()
      if (!open && reached.length > 0) wrong.push(`${coordinate}: ${reached.join()}`)
      if (!open) denied += 1
    }
    expect(wrong).toEqual([])
    expect(denied).toBeGreaterThan(10)
  },
)

test('nobody is answered anything', async () => {
  for (const graph of [staff, partner]) {
    for (const coordinate of Object.keys(OPERATIONS).filter((one) => hasField(graph, one)))
      expect([coordinate, await codeOf(graph.path, null, bareQuestion(coordinate, graph.schema))]).toEqual([
        coordinate,
        'UNAUTHENTICATED',
      ])
  }
  expect(gateway.reached()).toEqual([])
})
