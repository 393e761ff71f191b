import type { Join, SentField } from './scan-objects.js'
import { CONSTANT, OWN, type OutField } from './spliced-answer.js'
import { Unspliced } from './unspliced.js'

/** Fields of one source that go out as they came, from the first of them to the last: one piece of text. */
export interface Piece {
  readonly first: number
  readonly last: number
}

/** What goes out of an object, in the order of the client, and which pieces are taken for it from each source. */
export interface Layout {
  readonly fields: readonly OutField[]
  /** By the number of the fetch, or OWN; in the order in which the source sends them. */
  readonly pieces: ReadonlyMap<number, readonly Piece[]>
}

/** A field as the client asks for it; `constant` is what is the same in every answer: its key with its value. */
export interface OutKey {
  readonly key: string
  readonly constant: string | null
}

/** A piece at its place in the answer. */
interface Placed extends Piece {
  readonly source: number
  /** Of a value that is put together, the key with its colon; '' when the piece has its keys itself. */
  readonly lead: string
}

/**
 * Lays an object out: fields that follow one another with the client as they do with the subgraph go out as one piece
 * with their keys, so that most objects are a piece from each subgraph.
 */
export function layOut(keys: readonly OutKey[], own: readonly SentField[], joins: readonly Join[]): Layout {
  const sources = [{ number: OWN, sent: own }, ...joins]
  const placed = joined(keys.map((key) => placeOf(key, sources)))
  const pieces = new Map<number, Placed[]>()
  for (const one of placed) {
    if (one.source === CONSTANT) continue
    pieces.set(
      one.source,
      [...(pieces.get(one.source) ?? []), one].sort((left, right) => left.first - right.first),
    )
  }
  const fields = placed.map((one) => {
    const index = pieces.get(one.source)?.indexOf(one) ?? 0
    return { lead: one.lead, source: one.source, index }
  })
  return { fields, pieces }
}

function placeOf({ key, constant }: OutKey, sources: readonly Join[]): Placed {
  if (constant !== null) return { source: CONSTANT, lead: constant, first: 0, last: 0 }
  const found = sources.flatMap(({ number, sent }) => {
    const index = sent.findIndex((one) => one.key === key)
    const lead = sent[index]?.assembled ? `${JSON.stringify(key)}:` : ''
    return index < 0 ? [] : [{ source: number, lead, first: index, last: index }]
  })
  const [only] = found
  if (!only || found.length > 1) throw new Unspliced(`${key} comes from ${found.length} places.`)
  return only
}

function joined(placed: readonly Placed[]): readonly Placed[] {
  const pieces: Placed[] = []
  for (const one of placed) {
    const before = pieces.at(-1)
    const follows = before?.source === one.source && before.last + 1 === one.first
    if (follows && one.source !== CONSTANT && before.lead === '' && one.lead === '')
      pieces[pieces.length - 1] = { ...before, last: one.last }
    else pieces.push(one)
  }
  return pieces
}
