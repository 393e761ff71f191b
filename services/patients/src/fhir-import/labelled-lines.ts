import { readLine } from '@baton/fhir/bundle'
import { withConditionalReferences } from '@baton/fhir/references'
import { bytesOf } from './lines.js'
import { peopleOf } from './people-of-entries.js'
import { LARGE } from './prepared-line.js'
import { neededReferences } from './references-of.js'
import { MAY_HAVE_LABEL, sourceLabelOf } from './source-label.js'

/** A line that says something with a label, and what it calls the people whom it is about. */
export interface LabelledLine {
  readonly number: number
  readonly people: readonly string[]
}

const NEWLINE = 0x0a
const SECURITY = Buffer.from('"security"')

/**
 * The lines of a file on which something has a label. Nearly none has, so that bytes are looked through and hardly a line is
 * read; one that is so long that it goes in by parts is told when it is written, and is left out.
 */
export async function* labelledLines(path: string): AsyncGenerator<LabelledLine> {
  let number = 1
  for await (const bytes of shortLines(path)) {
    const people = bytes?.includes(SECURITY) ? labelledPeople(bytes.toString('utf8')) : []
    if (people.length > 0) yield { number, people }
    number += 1
  }
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

/** The bytes of each line of a file; null for one that is long. */
export async function* shortLines(path: string): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = []
  let size = 0
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
    if (size <= LARGE.characters) pieces.push(piece)
    else pieces = []
  }

  function take(): Buffer | null {
    const line = size > LARGE.characters ? null : pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
    pieces = []
    size = 0
    return line ?? null
  }
}
