import type { PatientsDeps } from '../../deps.js'
import { noCounts, type BatchCounts, type BatchWrites } from '../../fhir-import/batch-writes.js'
import { countLine, countReject, planAndCountEach } from '../../fhir-import/count-line.js'
import type { MappingContext } from '../../fhir-import/mapped.js'
import { announceEntries, inOrder, planEntries } from '../../fhir-import/plan-line.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { insertIssues } from '../../storage/import-issues.js'
import { lockSource } from '../../storage/source-resources.js'
import { countIn, type Batch } from './import-batch.js'
import { loadKnown, mappingContext } from './load-known.js'
import { ToldLater, type WritingLater } from './told-later.js'

type LargeLine = PreparedLine & { ok: true }

/** As much of a large line as is planned and written at once. */
const PART = { resources: 1_000, characters: 1024 * 1024 }

/** A large line cannot go in: nothing of it did. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused'

  /** Whom it is about, where nobody told of them yet and a later line may. */
  readonly unknownPerson: string | undefined

  constructor(reason: string, unknownPerson?: string) {
    super(reason)
    this.unknownPerson = unknownPerson
  }
}

/**
 * Imports one large line in one transaction, part by part: all of it goes in or none, and only a part of it is ever held
 * as more than its text.
 */
export async function importLargeLine(
  deps: PatientsDeps,
  batch: Batch & { readonly line: LargeLine },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockSource(tx, batch.source)
    const later = new ToldLater({ tx, deps }, batch)
    const counts = await writeLargeLine({ tx, deps, later }, batch)
    await later.tell()
    await countIn({ tx, deps }, batch, counts)
  })
}

/** Writes a large line in a transaction that tells it later; answers what went in, with its issues written down. */
export async function writeLargeLine(
  { tx, deps, later }: WritingLater,
  {
    jobId,
    source,
    line,
    isRead = false,
  }: Pick<Batch, 'jobId' | 'source' | 'isRead'> & { readonly line: LargeLine },
): Promise<BatchCounts> {
  const known = await loadKnown(tx, { source, lines: [line] })
  const counts = noCounts()
  const context = mappingContext(deps, source, known)
  for (const writes of plans(line, context, { counts, isRead })) await later.write(writes)
  await insertIssues(tx, jobId, counts.issues.splice(0))
  return counts
}

function* plans(
  line: LargeLine,
  context: MappingContext,
  { counts, isRead }: { counts: BatchCounts; isRead: boolean },
): Generator<BatchWrites> {
  context.known.beginLine(line.entries)
  for (const fault of line.faults ?? []) countReject(counts, line.number, fault)
  if (!line.faults) announceEntries(line.entries, context.known)
  for (const entries of partsOf(inOrder(line.entries))) {
    if (line.faults) {
      yield planLargeBatch(counts, { line, context, entries, mayWait: !isRead })
      continue
    }
    const plan = planEntries(entries, line, context)
    if (!plan.ok) throw new LineRefused(plan.reason, isRead ? undefined : plan.unknownPerson)
    countLine(counts, { number: line.number, entries }, plan.counts)
    yield plan.writes
  }
}

/** Decides what entries of a large batch write; all of it waits where one of them does. */
export function planLargeBatch(
  counts: BatchCounts,
  planning: Parameters<typeof planAndCountEach>[1],
): BatchWrites {
  const { writes, waiting } = planAndCountEach(counts, planning)
  const [first] = waiting
  if (first !== undefined) throw new LineRefused(`${first} waits.`, first)
  return writes
}

function* partsOf(entries: readonly HashedEntry[]): Generator<readonly HashedEntry[]> {
  let part: HashedEntry[] = []
  let characters = 0
  for (const entry of entries) {
    part.push(entry)
    characters += entry.body.length
    if (part.length < PART.resources && characters < PART.characters) continue
    yield part
    part = []
    characters = 0
  }
  if (part.length > 0) yield part
}
