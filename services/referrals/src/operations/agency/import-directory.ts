import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { checkRows, DIRECTORY_TABLES, type Accepted } from '../../directory/check-rows.js'
import { serviceEntries } from '../../directory/entries.js'
import { readFiles } from '../../directory/read-files.js'
import type { Reject, Table } from '../../directory/table.js'
import { agenciesOfSource, keepRows, putAgencies, putService, type KeptRow } from '../../storage/directory.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  source: z.string().trim().min(1, 'Name the source: entries of one source are known again by it.').max(100),
  files: z
    .array(z.object({ name: z.string().min(1).max(300), text: z.string() }))
    .min(1, 'Send at least one file.')
    .max(500),
})

/** What became of the rows of one table of one file: taken, kept as given, or rejected; together they are all rows. */
export interface FileReport {
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly taken: number
  readonly kept: number
  readonly rejected: number
  /** Of those taken or kept, how many were known exactly so before. */
  readonly unchanged: number
}

/** What became of a whole import. */
export interface DirectoryImport {
  readonly source: string
  readonly agencies: number
  readonly services: number
  /** Services that were new or had changed. */
  readonly servicesChanged: number
  readonly files: readonly FileReport[]
  readonly rejects: readonly Reject[]
}

/** Takes a directory in (HSDS 3 as JSON or CSV, and 1.x CSV). A bad row keeps nobody else out; a second time changes nothing. */
export async function importDirectory(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<DirectoryImport>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { source, files } = parsed.value
  const read = readFiles(files)
  const now = context.clock.now()
  return change(context, { operation: 'importDirectory', input: parsed.value }, async (tx) => {
    const before = await agenciesOfSource(tx, source)
    const { accepted, rejects } = checkRows(read.tables, {
      has: (table, id) => table === 'organizations' && id !== undefined && before.has(id),
    })
    const timeZone = context.organizationTimeZone
    const counts = await put(tx, accepted, { source, timeZone, now })
    const all = [...read.rejects, ...rejects]
    const reports = await keep(tx, read.tables, { rejects: all, source, now })
    return done({ source, ...counts, files: reports, rejects: all })
  })
}

async function put(
  tx: EntityManager,
  accepted: Accepted,
  about: { source: string; timeZone: string; now: Date },
): Promise<Pick<DirectoryImport, 'agencies' | 'services' | 'servicesChanged'>> {
  const organizations = (accepted.get('organizations') ?? []).map(({ fields }) => ({
    id: newId('agency'),
    sourceId: fields['id'] ?? '',
    name: fields['name'] ?? '',
  }))
  await putAgencies(tx, organizations, about)
  const agencies = await agenciesOfSource(tx, about.source)
  let servicesChanged = 0
  const entries = serviceEntries(accepted)
  for (const entry of entries) {
    const agencyId = agencies.get(entry.organizationId)
    const isNew =
      agencyId && (await putService(tx, { ...entry, id: newId('service'), agencyId }, about.source))
    if (isNew) servicesChanged += 1
  }
  return { agencies: organizations.length, services: entries.length, servicesChanged }
}

async function keep(
  tx: EntityManager,
  tables: readonly Table[],
  { rejects, source, now }: { rejects: readonly Reject[]; source: string; now: Date },
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = []
  for (const { name, file, rows } of tables) {
    const bad = new Set(
      rejects.filter((one) => one.file === file && one.table === name).map(({ row }) => row),
    )
    const good = rows.filter(({ number }) => !bad.has(number))
    const kept = good.map(({ number, fields }): KeptRow => ({
      key: fields['id'] ?? `${number}`,
      content: fields,
    }))
    const unique = [...new Map(kept.map((row) => [row.key, row])).values()]
    const changed = await keepRows(tx, unique, { source, file: `${file}#${name}`, now })
    const taken = tableRejects(name) ? good.length : 0
    const counts = {
      rows: rows.length,
      taken,
      kept: good.length - taken,
      rejected: rows.length - good.length,
    }
    reports.push({ file, table: name, ...counts, unchanged: unique.length - changed })
  }
  return reports
}

/** Only what feeds the directory is checked; the other tables are kept as they were given. */
function tableRejects(table: string): boolean {
  return DIRECTORY_TABLES.includes(table)
}
