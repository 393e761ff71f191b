import { readFileSync } from 'node:fs'
import { InGroups, type Asked } from '@baton/database/in-groups'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'

/** The registered operation that reads what payers must know of up to a hundred patients. */
const MANY = readFileSync(new URL('../../src/graph/payer-cases.graphql', import.meta.url), 'utf8')
/** The same of one, who is found by the id of a record that was merged too. */
const ONE = readFileSync(new URL('../../src/graph/payer-case.graphql', import.meta.url), 'utf8')

const person = z.object({
  id: z.string(),
  name: z.object({ family: z.string().nullable(), given: z.array(z.string()) }),
  birthDate: z.string().nullable(),
  sex: z.string(),
  coverages: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      memberId: z.string().nullable(),
      payerCode: z.string().nullable(),
    }),
  ),
})
const many = z.object({ patients: z.object({ edges: z.array(z.object({ node: person })) }) })
const one = z.object({ patient: person.nullable() })

/** What a payer must know of a patient. */
export type InsuredPerson = z.output<typeof person>

/**
 * Reads a patient as `system`, for payment; null if there is none. Those that are asked for while a request is under
 * way share the next one.
 */
export async function readInsuredPerson(
  graph: GraphReader,
  patientId: string,
): Promise<InsuredPerson | null> {
  const groups = readers.get(graph) ?? new InGroups<string, InsuredPerson | null>(readAll(graph), ANY)
  readers.set(graph, groups)
  const found = await groups.add(patientId)
  if (found) return found
  const variables = { patientId }
  return one.parse(await graph.read({ document: ONE, variables, purpose: 'HPAYMT' })).patient
}

const readers = new WeakMap<GraphReader, InGroups<string, InsuredPerson | null>>()
let place = 0
/** The same patient may be asked for by many at once. */
const ANY = { keyOf: () => String((place += 1)), most: 100 }

function readAll(graph: GraphReader) {
  return async (group: readonly Asked<string, InsuredPerson | null>[]): Promise<void> => {
    const patientIds = [...new Set(group.map(({ input }) => input))]
    try {
      const read = { document: MANY, variables: { patientIds }, purpose: 'HPAYMT' }
      const { patients } = many.parse(await graph.read(read))
      const people = new Map(patients.edges.map(({ node }) => [node.id, node]))
      for (const { input, resolve } of group) resolve(people.get(input) ?? null)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}
