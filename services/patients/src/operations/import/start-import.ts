import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { DEFAULT_SOURCE } from '../../domain/import-job.js'
import { insertImportJob } from '../../storage/import-jobs.js'
import { idempotencyKey, maybe, text } from '../fields.js'
import { nudgeImport } from './queue-import.js'
import { tellImport } from './tell-import.js'

/** What fits into a request of the graph; anything larger is sent to the upload path. */
const LONGEST_CONTENT = 500_000

const schema = z.object({
  source: maybe(text(500)),
  fileName: maybe(text(200)),
  content: maybe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(LONGEST_CONTENT, `must have at most ${LONGEST_CONTENT} characters`),
  ),
  idempotencyKey,
})

/** Begins an import of what came along, or one that waits for its file. */
export async function startImport(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { source, fileName, content } = parsed.value
  const outcome = await change(context, { operation: 'startImport', input }, async (tx) => {
    const id = newId('import_job')
    const filePath = resolve(join(context.importDir, id))
    const stored = content === null ? 0 : await store(context.importDir, filePath, content)
    try {
      await insertImportJob(tx, {
        id,
        status: content === null ? 'AWAITING_FILE' : 'QUEUED',
        source: source ?? DEFAULT_SOURCE,
        fileName,
        filePath,
        bytes: stored,
        createdBy: requireViewer(context).id,
        createdAt: context.clock.now(),
      })
      await tellImport({ tx, deps: context }, id)
    } catch (error) {
      await rm(filePath, { force: true })
      throw error
    }
    return done({ id })
  })
  if (outcome.ok && content !== null) await nudgeImport(context, outcome.value.id)
  return outcome
}

async function store(folder: string, path: string, content: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path, content, { mode: 0o600 })
  return Buffer.byteLength(content)
}
