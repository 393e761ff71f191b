import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { openGraph, type Graph } from '../graph.js'
import type { Stack } from '../stack.js'
import { randomOf } from './random.js'

const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
/** Certified at once, looked at by a person, never covered, needs none, and two lines of different fate. */
const ASKED = [['A4253'], ['G0299'], ['A9270'], ['99213'], ['A4253', 'G0151'], ['G0299', 'A9270']] as const

const changed = z.object({ authorization: z.object({ id: z.string(), version: z.number() }) })
const patients = z.object({
  patients: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          coverages: z.array(z.object({ payerCode: z.string().nullable() })),
        }),
      }),
    ),
  }),
})

/** Somebody with a payer. */
export interface Covered {
  readonly patientId: string
  readonly payerId: string
}

/** Everybody whom a payer covers. */
export async function coveredPatients(graph: Graph): Promise<readonly Covered[]> {
  const found = await graph.ask('jo', 'chaos-patients', patients)
  return found.patients.edges.flatMap(({ node }) => {
    const payerId = node.coverages.find(({ payerCode }) => payerCode !== null)?.payerCode
    return payerId ? [{ patientId: node.id, payerId }] : []
  })
}

/** What to submit. */
interface Load {
  readonly seed: number
  readonly count: number
  readonly concurrency: number
  readonly people: readonly Covered[]
  onAccepted(): void
}

/** Creates and submits that many requests; a sender that is not told "accepted" sends the same again. Answers the ids. */
export async function submitAll(stack: Stack, load: Load): Promise<readonly string[]> {
  const ids: string[] = []
  let next = 0
  const one = async (): Promise<void> => {
    while (next < load.count) {
      const number = next
      next += 1
      ids.push(await submitOne(stack, load, number))
      load.onAccepted()
    }
  }
  await Promise.all(Array.from({ length: load.concurrency }, one))
  return ids
}

async function submitOne(stack: Stack, { seed, people }: Load, number: number): Promise<string> {
  const random = randomOf(seed + number)
  const person = people[number % people.length]
  if (!person) throw new Error('Nobody is covered.')
  const key = `chaos-${seed}-${number}`
  const serviceLines = random
    .pick(ASKED)
    .map((code) => ({ service: { system: HCPCS, code }, quantity: 3, unit: 'visits' }))
  const diagnoses = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }]
  const input = { ...person, priority: 'STANDARD', diagnoses, serviceLines, idempotencyKey: `${key}-create` }
  const { authorization } = await untilAccepted(stack, 'create-authorization', input)
  const { id, version: expectedVersion } = authorization
  await untilAccepted(stack, 'submit-authorization', { id, expectedVersion, idempotencyKey: `${key}-submit` })
  return id
}

const PATIENCE_MS = 15_000
const graphs = new WeakMap<Stack, Graph>()

/** Whatever died meanwhile, the same key makes the second try the same change. */
async function untilAccepted(stack: Stack, name: string, input: object): Promise<z.output<typeof changed>> {
  for (;;) {
    const graph = graphs.get(stack) ?? openGraph(stack)
    graphs.set(stack, graph)
    try {
      return await Promise.race([
        graph.change('jo', name, changed, input),
        pause(PATIENCE_MS, null, { ref: false }).then(() => Promise.reject(new Error('no answer'))),
      ])
    } catch {
      graphs.delete(stack) // the token may be of a gateway that died
      await pause(300)
    }
  }
}
