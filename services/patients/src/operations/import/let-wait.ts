import type { EntityManager } from 'typeorm'
import { nameOfNumber, numberAlone, peopleOf } from '../../fhir-import/people-of-entries.js'
import { rankOf, type LinePlan } from '../../fhir-import/plan-line.js'
import { isLarge, type PreparedLine } from '../../fhir-import/prepared-line.js'
import {
  addWaitingLines,
  findHolds,
  findHoldsOfNumbers,
  isAnybodyHeld,
  type Hold,
  type WaitingLine,
} from '../../storage/waiting-lines.js'
import type { Batch } from './import-batch.js'

/**
 * Lets lines wait that say something of somebody of whom a later line of the file says something with a label, or about whom
 * lines wait already: the last line about something counts. Answers those that go in now.
 */
export async function letWait(tx: EntityManager, { jobId, lines }: Batch): Promise<readonly PreparedLine[]> {
  if (!(await isAnybodyHeld(tx, jobId))) return lines
  const people = lines.map((line) => (mayWait(line) ? peopleOf(line.entries) : []))
  const found = await holdsUnder(tx, jobId, [...new Set(people.flat())])
  if (found.length === 0) return lines
  const holds = new Map<string, Hold[]>()
  for (const hold of found) holds.set(hold.name, [...(holds.get(hold.name) ?? []), hold])
  const waiting = new Set(found.flatMap(({ person, isWaiting }) => (isWaiting ? [person] : [])))
  const later: WaitingLine[] = []
  const now = lines.filter((line, at) => {
    const held = (people[at] ?? []).flatMap((name) => holds.get(name) ?? [])
    const waits = held.some(({ person, lastLine }) => waiting.has(person) || lastLine > line.number)
    const [first] = held
    if (!first || !waits || !mayWait(line)) return true
    for (const { person } of held) waiting.add(person)
    later.push({ name: first.person, rank: firstRank(line.entries), line: line.number, text: line.text })
    return false
  })
  if (later.length > 0) await addWaitingLines(tx, jobId, { lines: later, people: [...waiting] })
  return now
}

/** Whoever is held under one of these names; a number alone may be several people's. */
export async function holdsUnder(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): Promise<readonly Hold[]> {
  const found = await findHolds(tx, jobId, names)
  const alone = names.flatMap((name) => numberAlone(name) ?? [])
  const ofNumbers = await findHoldsOfNumbers(tx, jobId, alone)
  return [
    ...found,
    ...ofNumbers.map((hold) => ({ ...hold, name: nameOfNumber({ system: null, value: hold.name }) })),
  ]
}

/**
 * A line about somebody of whom nothing came yet, or about whom one of these waits: they may come later in the file. Null for any
 * other, and for one that cannot wait.
 */
export function untilTold(
  line: PreparedLine,
  plan: LinePlan | PreparedLine,
  unknown: ReadonlySet<string>,
): WaitingLine | null {
  if (!mayWait(line)) return null
  const untold = 'unknownPerson' in plan ? plan.unknownPerson : undefined
  const person =
    untold ?? (unknown.size > 0 ? peopleOf(line.entries).find((name) => unknown.has(name)) : undefined)
  return person === undefined
    ? null
    : { name: person, rank: firstRank(line.entries), line: line.number, text: line.text }
}

/** Whether a line is about somebody about whom others wait, and can wait itself. */
export function isAboutAny(line: PreparedLine, unknown: ReadonlySet<string>): boolean {
  return unknown.size > 0 && mayWait(line) && peopleOf(line.entries).some((name) => unknown.has(name))
}

type ShortLine = PreparedLine & { ok: true; text: string }

/** A person alone tells nothing that a label protects; a large line is told when all of it is written. */
function mayWait(line: PreparedLine): line is ShortLine {
  if (!line.ok || line.text === undefined || isLarge(line)) return false
  return line.entries.some(({ type }) => type !== 'Patient')
}

/** Stays go in before what belongs to them. */
export function firstRank(entries: ShortLine['entries']): number {
  return Math.min(...entries.map(({ type }) => rankOf(type)))
}
