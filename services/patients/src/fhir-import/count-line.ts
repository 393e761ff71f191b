import type { BatchCounts, LineCounts } from './batch-writes.js'
import { planEach, type BatchPlan } from './plan-each.js'
import type { HashedEntry } from './hashed-entry.js'

/** What went in of a line, or of a part of it. */
export interface Counted {
  /** From 1. */
  readonly number: number
  readonly entries: readonly HashedEntry[]
}

/** Adds what a line brought to what its batch brought. */
export function countLine(counts: BatchCounts, line: Counted, own: LineCounts): void {
  counts.created += own.created
  counts.changed += own.changed
  counts.unchanged += own.unchanged
  for (const entry of line.entries) {
    counts.resources[entry.type] = (counts.resources[entry.type] ?? 0) + 1
    if (entry.type === 'Patient') counts.patients += 1
    const kind = entry.encounterClass
    if (kind !== null) counts.encountersByClass[kind] = (counts.encountersByClass[kind] ?? 0) + 1
  }
  for (const warning of own.warnings) {
    const position = counts.rejects + counts.warnings
    counts.warnings += 1
    counts.issues.push({ kind: 'WARNING', line: line.number, position, ...warning })
  }
}

/** Adds why a line, or entries of it, stayed out. */
export function countReject(
  counts: BatchCounts,
  line: number,
  { position = 0, resource = null, reason }: { position?: number; resource?: string | null; reason: string },
): void {
  counts.rejects += 1
  counts.issues.push({ kind: 'REJECT', line, position, resource, reason })
}

/**
 * Decides what entries of a batch write and counts them, those that stay out after the places of all the entries. Those of whom
 * nobody told yet may wait: they are answered, as `Type/id`, and not counted.
 */
export function planAndCountEach(
  counts: BatchCounts,
  {
    line,
    context,
    entries,
    mayWait,
  }: {
    line: Parameters<typeof planEach>[0]
    context: Parameters<typeof planEach>[1]
    entries?: readonly HashedEntry[]
    mayWait: boolean
  },
): BatchPlan & { readonly waiting: readonly string[] } {
  const plan = planEach(line, context, entries)
  countLine(counts, { number: line.number, entries: plan.accepted }, plan.counts)
  const places = line.entries.length + (line.faults?.length ?? 0)
  const waiting: string[] = []
  for (const one of plan.rejects)
    if (mayWait && one.unknownPerson !== undefined) waiting.push(one.resource)
    else countReject(counts, line.number, { position: 1 + places + counts.rejects + counts.warnings, ...one })
  return { ...plan, waiting }
}
