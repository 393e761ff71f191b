import { readLine } from '@baton/fhir/bundle'
import { withConditionalReferences } from '@baton/fhir/references'
import { labelledPeopleOf } from './labelled-entries.js'
import { bytesOf, linesAt, type Line } from './lines.js'
import { peopleOf } from './people-of-entries.js'
import { LARGE } from './prepared-line.js'
import { neededReferences } from './references-of.js'
import { MayBeLabelled } from './may-be-labelled.js'
import { MAY_HAVE_LABEL, sourceLabelOf } from './source-label.js'

/** A line that says something with a label, and what it calls some of the people whom it is about. */
export interface LabelledLine {
  readonly number: number
  readonly people: readonly string[]
}

/** A line as it is looked through: its bytes, or of one that is long whether it may say something with a label. */
export type SeenLine = { readonly bytes: Buffer } | { readonly bytes: null; readonly mayBeLabelled: boolean }

const NEWLINE = 0x0a
const SECURITY = Buffer.from('"security"')

/**
 * The lines of a file on which something has a label. Nearly none has, so that bytes are looked through and hardly a line is
 * read; a long one that may have a label is read afterwards, entry by entry.
 */
export async function* labelledLines(path: string): AsyncGenerator<LabelledLine> {
  const long = new Set<number>()
  let number = 1
  for await (const line of seenLines(path)) {
    if (line.bytes === null && line.mayBeLabelled) long.add(number)
    const people = line.bytes?.includes(SECURITY) ? labelledPeople(line.bytes.toString('utf8')) : []
    if (people.length > 0) yield { number, people }
    number += 1
  }
  const isAll = number === 2 // a bundle that is all of its file waits for nobody, and nobody for it
  if (long.size === 0 || isAll) return
  for await (const line of linesAt(path, long))
    for (const people of peopleOfLong(line)) yield { number: line.number, people }
}

function* peopleOfLong(line: Line): Generator<readonly string[]> {
  if ('bundle' in line) yield* labelledPeopleOf(line.bundle)
  else if (line.text !== null) yield labelledPeople(line.text)
}

function labelledPeople(text: string): readonly string[] {
  if (!MAY_HAVE_LABEL.test(text)) return []
  const read = readLine(text)
  if (!read.ok) return []
  const isLabelled = read.entries.some(({ type, resource }) => type !== 'Patient' && sourceLabelOf(resource))
  if (!isLabelled) return []
  const entries = read.entries.map((entry) => ({
    ...entry,
    references: neededReferences({ ...entry, resource: withConditionalReferences(entry.resource) }),
  }))
  return peopleOf(entries)
}

/** The lines of a file, of those that are long not the bytes. */
export async function* seenLines(path: string): AsyncGenerator<SeenLine> {
  let pieces: Buffer[] = []
  let size = 0
  let long: MayBeLabelled | null = null
  const { bytes, file } = await bytesOf(path)
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        gather(chunk.subarray(from, end))
        yield take()
        from = end + 1
      }
      gather(chunk.subarray(from))
    }
    if (size > 0) yield take()
  } finally {
    file.destroy()
  }

  function gather(piece: Buffer): void {
    size += piece.length
    if (size <= LARGE.characters) return void pieces.push(piece)
    const unseen = long === null ? [...pieces, piece] : [piece]
    long ??= new MayBeLabelled()
    for (const one of unseen) long.see(one)
    pieces = []
  }

  function take(): SeenLine {
    const line: SeenLine = long
      ? { bytes: null, mayBeLabelled: long.seen }
      : { bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces) }
    pieces = []
    size = 0
    long = null
    return line
  }
}
