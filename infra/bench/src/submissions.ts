import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { buildPasRequest } from '@baton/fhir/pas-request'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { request } from 'undici'
import { z } from 'zod'
import { ask, type BenchStack } from './bench-stack.js'
import { sampleCase } from './sample-case.js'
import { ratioLine } from './report.js'
import { takeTurns, timed } from './rounds.js'

const howMany = 96
const rounds = 3
const concurrency = 32
/** How long the payer takes to answer, in both ways. */
const payerMs = 50

/** Authorizations from submit to the payer's answer recorded, beside a bare BullMQ worker making the same calls. */
export async function submissions(stack: BenchStack): Promise<string> {
  await slowPayer(stack, 1_000_000)
  let cpuMs = 0
  const counted = async (): Promise<number> => {
    const before = await cpuSeconds(stack)
    const time = await ours(stack)
    cpuMs += ((await cpuSeconds(stack)) - before) * 1_000
    return time
  }
  const pairs = await takeTurns({ rounds, ours: counted, bare: async () => bare(stack) })
  await slowPayer(stack, 0)
  const line = ratioLine('submissions', `a bare BullMQ worker making the same calls of ${payerMs} ms`, pairs)
  return `${line}; ${(cpuMs / (howMany * (rounds + 1))).toFixed(1)} ms of CPU a submission in all processes`
}

/** Lets the payer answer so many requests slowly; 0 makes it quick again. */
async function slowPayer(stack: BenchStack, times: number): Promise<void> {
  const fault = times > 0 ? { kind: 'slow', ms: payerMs, times } : []
  await request(`${stack.payerUrl}/control/script`, { method: 'POST', body: JSON.stringify(fault) })
}

/** What every process has used of the processors so far. */
async function cpuSeconds({ processUrls }: BenchStack): Promise<number> {
  const texts = await Promise.all(
    processUrls.map(async (url) => {
      const answer = await request(`${url}/metrics`)
      return answer.body.text()
    }),
  )
  return texts.reduce(
    (sum, text) => sum + Number(/^process_cpu_seconds_total\S* (\S+)$/m.exec(text)?.[1] ?? 0),
    0,
  )
}

const found = z.object({ patientByIdentifier: z.object({ id: z.string() }) })
const created = z.object({
  createAuthorization: z.object({ authorization: z.object({ id: z.string(), version: z.number() }) }),
})
const statuses = z.object({ authorizations: z.object({ edges: z.array(z.unknown()) }) })

const rosa = `query { patientByIdentifier(system: "urn:baton:mrn", value: "HV-100234") { id } }`
const create = `mutation ($input: CreateAuthorizationInput!) { createAuthorization(input: $input) { authorization { id version } } }`
const submit = `mutation ($input: SubmitAuthorizationInput!) { submitAuthorization(input: $input) { authorization { id } } }`
const waiting = `query { authorizations(filter: { status: [QUEUED, SUBMITTED] }, first: 1) { edges { node { id } } } }`

/** Looks again every 20 ms; an answer that does not come within two minutes is a fault, not a measurement. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 20) {
    if (await done()) return
    await pause(20)
  }
  throw new Error('Not every submission was answered within two minutes.')
}

/** Drafts are made before the watch starts; it stops when none waits for the payer's answer any more. */
async function ours(stack: BenchStack): Promise<number> {
  const { patientByIdentifier } = found.parse(await ask(stack, rosa))
  const drafts = await Promise.all(
    Array.from({ length: howMany }, async () => draft(stack, patientByIdentifier.id)),
  )
  return timed(async () => {
    await Promise.all(drafts.map(async (input) => ask(stack, submit, { input })))
    await until(async () => statuses.parse(await ask(stack, waiting)).authorizations.edges.length === 0)
  })
}

async function draft(stack: BenchStack, patientId: string): Promise<{ id: string; expectedVersion: number }> {
  const { lines, diagnoses } = sampleCase('draft')
  const serviceLines = lines.map(({ service, quantity, unit }) => ({ service, quantity, unit }))
  const input = { patientId, payerId: 'SUMMIT', priority: 'STANDARD', diagnoses, serviceLines }
  const { authorization } = created.parse(await ask(stack, create, { input })).createAuthorization
  return { id: authorization.id, expectedVersion: authorization.version }
}

async function bare(stack: BenchStack): Promise<number> {
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
  const time = await timed(async () => {
    await Promise.all(
      Array.from({ length: howMany }, async () => queue.add('submit', {}, { jobId: randomUUID() })),
    )
    await until(async () => answered === howMany)
  })
  await worker.close()
  await queue.obliterate({ force: true })
  await queue.close()
  connection.disconnect()
  blocking.disconnect()
  return time
}

async function callPayer(stack: BenchStack, trace: string): Promise<void> {
  const body = JSON.stringify(buildPasRequest(sampleCase(trace.replaceAll('-', '').toUpperCase())))
  const headers = { 'content-type': 'application/fhir+json' }
  const response = await request(`${stack.payerUrl}/SUMMIT/Claim/$submit`, { method: 'POST', headers, body })
  const text = await response.body.text()
  if (response.statusCode !== 200)
    throw new Error(`The payer answered ${response.statusCode}: ${text.slice(0, 200)}`)
}
