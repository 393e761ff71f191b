import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildPasRequest } from '@baton/fhir/pas/request'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { request } from 'undici'
import { z } from 'zod'
import { ask, type BenchStack } from './bench-stack.js'
import { sampleCase } from './sample-case.js'
import { added, processorTime, shareOf, usedBetween, type ProcessorTime } from './processor-time.js'
import { ratioLine } from './report.js'
import { median, takeTurns, timed } from './rounds.js'
import { openBooks } from './submission-books.js'

/** Twenty waves of what is under way at once: begin and end of a round weigh little. */
const howMany = 640
const rounds = 3
const concurrency = 32
const payerId = 'SUMMIT'
/** How long the payer takes to answer, in both ways. */
const payerMs = 50

/**
 * Submissions that wait for their payer, from the moment that it may be asked until every answer is recorded and told
 * in the inbox of metrics, beside a bare BullMQ worker making the same calls.
 */
export async function submissions(stack: BenchStack): Promise<string> {
  return compare(stack, { name: 'submissions', more: [] })
}

/** The same with two processes of the worker, which share the payer's places. */
export async function submissionsOfTwo(stack: BenchStack): Promise<string> {
  const second = await stack.oneMore('authorizations-worker')
  const lines = await compare(stack, { name: 'two workers', more: [second] })
  await second.stop()
  return lines
}

/** A process that the stack does not know. */
interface OneMore {
  readonly name: string
  readonly pid: number
}

async function compare(
  stack: BenchStack,
  { name, more }: { name: string; more: readonly OneMore[] },
): Promise<string> {
  await slowPayer(stack, 1_000_000)
  const people = await insured(stack)
  const books = await openBooks(stack, payerId)
  let acceptMs = 0
  const drain = async (): Promise<void> => {
    await hold(stack, false)
    await until(() => books.areAnswered())
    await until(() => books.areTold())
  }
  const ours = counting([stack, more], drain)
  const bare = counting([stack, more], () => callBare(stack))
  const pairs = await takeTurns({
    rounds,
    ours: async () => {
      acceptMs += await timed(() => accept(stack, people))
      await until(() => books.areTold())
      return ours.run()
    },
    bare: () => bare.run(),
  })
  await slowPayer(stack, 0)
  await books.close()
  const all = howMany * (rounds + 1)
  const share = median(pairs.map((pair) => pair.bare / pair.ours)).toFixed(2)
  return [
    ratioLine(name, `a bare BullMQ worker making the same calls of ${payerMs} ms`, pairs),
    `  ${share} of its throughput; accepting one through the graph takes ${(acceptMs / all).toFixed(1)} ms more`,
    `  CPU of a submission, all processes: ${shareOf(ours.used(), all)}`,
    `  CPU of a bare call: ${shareOf(bare.used(), all)}`,
  ].join('\n')
}

/** Work that is timed, with the processor time that it takes in every process of the stack and in this one. */
function counting([stack, more]: readonly [BenchStack, readonly OneMore[]], work: () => Promise<void>) {
  let used: ProcessorTime = {}
  const read = (): ProcessorTime =>
    processorTime([...stack.running(), ...more, { name: 'bench', pid: process.pid }])
  return {
    async run(): Promise<number> {
      const before = read()
      const time = await timed(work)
      used = added(used, usedBetween(before, read()))
      return time
    },
    used: () => used,
  }
}

/** Lets the payer answer so many requests slowly; 0 makes it quick again. */
async function slowPayer(stack: BenchStack, times: number): Promise<void> {
  const fault = times > 0 ? { kind: 'slow', ms: payerMs, times } : []
  await request(`${stack.payerUrl}/control/script`, { method: 'POST', body: JSON.stringify(fault) })
}

const covered = z.object({
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
const created = z.object({
  createAuthorization: z.object({ authorization: z.object({ id: z.string(), version: z.number() }) }),
})

const everybody = `query { patients(first: 100) { edges { node { id coverages { payerCode } } } } }`
const create = `mutation ($input: CreateAuthorizationInput!) { createAuthorization(input: $input) { authorization { id version } } }`
const submit = `mutation ($input: SubmitAuthorizationInput!) { submitAuthorization(input: $input) { authorization { id } } }`
const pause = `mutation ($input: PausePayerInput!) { pausePayer(input: $input) { payer { id } userErrors { message } } }`
const resume = `mutation ($input: ResumePayerInput!) { resumePayer(input: $input) { payer { id } userErrors { message } } }`

/** Looks again every 10 ms; what does not come within two minutes is a fault, not a measurement. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 10) {
    if (await done()) return
    await sleep(10)
  }
  throw new Error('Not every submission was answered within two minutes.')
}

/** Everybody whom the payer covers. */
async function insured(stack: BenchStack): Promise<readonly string[]> {
  const { patients } = covered.parse(await ask(stack, everybody))
  return patients.edges
    .map(({ node }) => node)
    .filter(({ coverages }) => coverages.some(({ payerCode }) => payerCode === payerId))
    .map(({ id }) => id)
}

/** Submits through the graph while the payer is paused. */
async function accept(stack: BenchStack, people: readonly string[]): Promise<void> {
  await hold(stack, true)
  for (let done = 0; done < howMany; done += concurrency) {
    await Promise.all(
      Array.from({ length: concurrency }, async (_, index) => {
        const patientId = people[(done + index) % people.length] ?? ''
        await ask(stack, submit, { input: await draft(stack, patientId) })
      }),
    )
  }
}

async function hold(stack: BenchStack, isPaused: boolean): Promise<void> {
  if (isPaused) await ask(stack, pause, { input: { payerId, reason: 'bench' } })
  else await ask(stack, resume, { input: { payerId } })
}

async function draft(stack: BenchStack, patientId: string): Promise<{ id: string; expectedVersion: number }> {
  const { lines, diagnoses } = sampleCase('draft')
  const serviceLines = lines.map(({ service, quantity, unit }) => ({ service, quantity, unit }))
  const input = { patientId, payerId, priority: 'STANDARD', diagnoses, serviceLines }
  const { authorization } = created.parse(await ask(stack, create, { input })).createAuthorization
  return { id: authorization.id, expectedVersion: authorization.version }
}

async function callBare(stack: BenchStack): Promise<void> {
  const connection = new Redis(stack.redisUrl, { maxRetriesPerRequest: null })
  const blocking = connection.duplicate()
  const name = `bench-${randomUUID()}`
  const queue = new Queue(name, { connection })
  let answered = 0
  const work = async (job: { id?: string }): Promise<void> => {
    await callPayer(stack, String(job.id))
    answered += 1
  }
  const worker = new Worker(name, work, {
    connection: blocking,
    concurrency,
  })
  await worker.waitUntilReady()
  await Promise.all(
    Array.from({ length: howMany }, async () => queue.add('submit', {}, { jobId: randomUUID() })),
  )
  await until(async () => answered === howMany)
  await worker.close()
  await queue.obliterate({ force: true })
  await queue.close()
  connection.disconnect()
  blocking.disconnect()
}

async function callPayer(stack: BenchStack, trace: string): Promise<void> {
  const body = JSON.stringify(buildPasRequest(sampleCase(trace.replaceAll('-', '').toUpperCase())))
  const headers = { 'content-type': 'application/fhir+json' }
  const response = await request(`${stack.payerUrl}/SUMMIT/Claim/$submit`, { method: 'POST', headers, body })
  const text = await response.body.text()
  if (response.statusCode !== 200)
    throw new Error(`The payer answered ${response.statusCode}: ${text.slice(0, 200)}`)
}
