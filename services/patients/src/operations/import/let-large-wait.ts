import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import { noCounts } from '../../fhir-import/batch-writes.js'
import type { PreparedEntry } from '../../fhir-import/hashed-entry.js'
import { namesOfPatient } from '../../fhir-import/names-of-people.js'
import { peopleOf } from '../../fhir-import/people-of-entries.js'
import { addLargeWaitingLine, holdTogether } from '../../storage/large-waiting-lines.js'
import { isAnybodyHeld } from '../../storage/waiting-lines.js'
import { countIn, type Batch } from './import-batch.js'
import { holdsUnder } from './let-wait.js'

/** As many entries as are looked at at once. */
const TOGETHER = 1_000

/** A line that goes in part by part. */
export interface LargeLine {
  readonly number: number
  /** Its entries, as often as they are asked for. */
  readonly entries: () => Iterable<PreparedEntry>
}

/**
 * Lets a large line wait that says something of somebody of whom a later line says something with a label, or about whom lines
 * wait already. It is read from the file again when its turn comes; whoever it is about waits with it. Answers whether it waits.
 */
export async function letLargeWait(deps: PatientsDeps, batch: Batch, line: LargeLine): Promise<boolean> {
  const { jobId } = batch
  if (!(await isAnybodyHeld(deps.db.manager, jobId))) return false
  if (!(await mustWait(deps.db.manager, jobId, line))) return false
  await holdLarge(deps, batch, line)
  return true
}

/** Lets a large line wait, whomever it is about. */
export async function holdLarge(
  deps: PatientsDeps,
  batch: Batch,
  { number, entries }: LargeLine,
): Promise<void> {
  const { jobId } = batch
  await deps.db.transaction(async (tx) => {
    const person = `line ${number}`
    for (const names of namesIn(entries())) await holdTogether(tx, jobId, { person, names, line: number })
    await addLargeWaitingLine(tx, jobId, { person, line: number })
    await countIn({ tx, deps }, batch, noCounts())
  })
}

async function mustWait(tx: EntityManager, jobId: string, { number, entries }: LargeLine): Promise<boolean> {
  for (const names of namesIn(entries())) {
    const held = await holdsUnder(tx, jobId, names)
    if (!held.some(({ isWaiting, lastLine }) => isWaiting || lastLine > number)) continue
    for (const { type } of entries()) if (type !== 'Patient') return true // people alone tell nothing that a label protects
    return false
  }
  return false
}

function* namesIn(entries: Iterable<PreparedEntry>): Generator<readonly string[]> {
  let names = new Set<string>()
  for (const entry of entries) {
    for (const name of entry.type === 'Patient' ? namesOfPatient(entry) : peopleOf([entry])) names.add(name)
    if (names.size < TOGETHER) continue
    yield [...names]
    names = new Set()
  }
  if (names.size > 0) yield [...names]
}
