import type { EntityManager } from 'typeorm'
import { peopleOf } from '../../fhir-import/people-of-entries.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { addWaitingEntries, holdTogether } from '../../storage/large-waiting-lines.js'
import type { WaitingLine } from '../../storage/waiting-lines.js'
import { firstRank } from './let-wait.js'

/** A batch, or entries of it, about people of whom the file may tell later. */
export interface WaitingEntries extends Omit<WaitingLine, 'name'> {
  /** What the file calls everybody whom they are about. */
  readonly names: readonly string[]
}

/** A batch that waits, or of which these entries do; the people whom they are about are unknown from now on, too. */
export function entriesWaiting(
  line: PreparedLine & { ok: true },
  keys: readonly string[] | null,
  unknown: Set<string>,
): WaitingEntries {
  const entries = keys?.flatMap((key) => line.named.get(key) ?? []) ?? line.entries
  const names = peopleOf(entries)
  for (const name of names) unknown.add(name)
  return { line: line.number, rank: firstRank(entries), text: line.text ?? '', names, entries: keys }
}

/** Lets them wait, and from now on all lines about the same people. */
export async function letEntriesWait(
  tx: EntityManager,
  jobId: string,
  waiting: readonly WaitingEntries[],
): Promise<void> {
  for (const { names, ...one } of waiting) {
    const person = `line ${one.line}`
    await holdTogether(tx, jobId, { person, names, line: one.line })
    await addWaitingEntries(tx, jobId, { ...one, name: person })
  }
}
