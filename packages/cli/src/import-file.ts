import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { request } from 'undici'
import { z } from 'zod'
import type { Graph } from './graph.js'
import { Refused } from './refused.js'
import type { Stack } from './stack.js'
import { tokenFor } from './token.js'

const reject = z.object({ line: z.number(), reason: z.string() })

/** What an import did. */
export const importReport = z.object({
  patients: z.number(),
  resources: z.record(z.string(), z.number()),
  encountersByClass: z.record(z.string(), z.number()),
  rejects: z.array(reject),
  warnings: z.array(reject),
})

/** What an import did. */
export type ImportReport = z.output<typeof importReport>

/** Something to import: its name for messages, whether gzipped, and its bytes. */
export interface Source {
  readonly name: string
  readonly gzip: boolean
  readonly open: () => Readable
}

/** How to import: as whom, and whom to tell how far it came (0 to 1). */
export interface ImportOptions {
  readonly as: string
  readonly onProgress?: (share: number) => void
}

/** A file on disk; `.gz` is sent as it is. */
export function fileSource(path: string): Source {
  return { name: path, gzip: path.endsWith('.gz'), open: () => createReadStream(path) }
}

/** Text that is at hand. */
export function textSource(name: string, text: string): Source {
  return { name, gzip: false, open: () => Readable.from([Buffer.from(text)]) }
}

const accepted = z.object({ importJobId: z.string() })
const count = z.object({ name: z.string(), count: z.number() })
const job = z.object({
  importJob: z.object({
    status: z.string(),
    progress: z.number().nullish(),
    patients: z.number(),
    resources: z.array(count),
    encountersByClass: z.array(count),
    rejects: z.array(reject),
    warnings: z.array(reject),
  }),
})

/** Streams FHIR to POST /import/fhir and follows the job to its end. */
export async function importSource(
  tools: { stack: Stack; graph: Graph },
  source: Source,
  options: ImportOptions,
): Promise<ImportReport> {
  const id = await upload(tools.stack, source, options.as)
  for (let wait = 25; ; wait = Math.min(wait * 2, 100)) {
    const { importJob } = await tools.graph.ask(options.as, 'import-job', job, { id })
    options.onProgress?.(importJob.progress ?? 0)
    if (importJob.status === 'FAILED')
      throw new Refused(`The import of ${source.name} failed; nothing more was read.`)
    if (importJob.status === 'COMPLETED') return reportOf(importJob)
    await pause(wait)
  }
}

async function upload(stack: Stack, source: Source, as: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${await tokenFor(stack, as)}`,
    'content-type': 'application/fhir+ndjson',
    ...(source.gzip ? { 'content-encoding': 'gzip' } : {}),
  }
  const options = { method: 'POST' as const, headers, body: source.open(), headersTimeout: 0, bodyTimeout: 0 }
  const response = await request(`${stack.url}/import/fhir`, options)
  const text = await response.body.text()
  if (response.statusCode >= 300) throw new Refused(`${source.name} was not taken: ${reasonIn(text)}`)
  return accepted.parse(JSON.parse(text)).importJobId
}

function reasonIn(text: string): string {
  const body = z.object({ message: z.string() }).safeParse(parseOrNull(text))
  return body.success ? body.data.message : text.slice(0, 200)
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function reportOf(done: z.output<typeof job>['importJob']): ImportReport {
  const table = (counts: readonly z.output<typeof count>[]): Record<string, number> =>
    Object.fromEntries(counts.map((one) => [one.name, one.count]))
  const { patients, rejects, warnings } = done
  return {
    patients,
    resources: table(done.resources),
    encountersByClass: table(done.encountersByClass),
    rejects,
    warnings,
  }
}
