/** Part of an answer: text as a subgraph wrote it, a list of parts, or an object that is put together. */
export type Part = string | readonly Part[] | Assembled

/** An object of the answer whose fields come from several places, or in another order than they were sent. */
export interface Assembled {
  readonly fields: readonly OutField[]
  /** What its own subgraph sent, in the order in which it was sent. */
  readonly own: readonly Part[]
  /** What each fetch of entities added, by the fetch's number. */
  readonly joined: (readonly Part[])[]
}

/** A piece of an assembled object: one field, or several with their keys. */
export interface OutField {
  /** The key with its quotation marks and the colon; '' when the piece has its keys itself. */
  readonly lead: string
  /** The number of the fetch that brings it; OWN, or CONSTANT when `lead` has its value already. */
  readonly source: number
  readonly index: number
}

/** The field came with its object. */
export const OWN = -1
/** The field is the same in every answer: `__typename`. */
export const CONSTANT = -2

/** What a scan finds. */
export interface Tally {
  /** Objects so far: what the answer costs. */
  objects: number
  /** What was read last, when it is not one piece of text. */
  part: Part
  /** The objects that wait for entities, by the number of the fetch. */
  readonly waiting: readonly Assembled[][]
  /** The representations of what is asked for, by its number. */
  readonly asked: readonly string[][]
}

/** What is written of a part, piece by piece. */
function piecesOf(part: Part): string[] {
  const pieces: string[] = []
  write(part, pieces)
  return pieces
}

function write(part: Part, into: string[]): void {
  if (typeof part === 'string') into.push(part)
  else if ('fields' in part) writeObject(part, into)
  else writeList(part, into)
}

function writeList(items: readonly Part[], into: string[]): void {
  into.push('[')
  for (let index = 0; index < items.length; index++) {
    if (index > 0) into.push(',')
    write(items[index] ?? 'null', into)
  }
  into.push(']')
}

function writeObject({ fields, own, joined }: Assembled, into: string[]): void {
  let before = '{'
  for (const { lead, source, index } of fields) {
    into.push(before, lead)
    before = ','
    if (source === CONSTANT) continue
    const values = source === OWN ? own : joined[source]
    write(values?.[index] ?? 'null', into)
  }
  into.push(fields.length === 0 ? '{}' : '}')
}

/**
 * The data of an answer as JSON that was put together from what subgraphs wrote; `data` is its type for Apollo Server.
 * Its pieces are joined once, when the answer is written: put together piece by piece it would be a tree of thousands
 * of strings, each of which a collection of garbage has to follow.
 */
export class SplicedAnswer {
  #pieces: readonly string[]
  readonly objects: number

  constructor(answer: Part, objects: number) {
    this.#pieces = piecesOf(answer)
    this.objects = objects
  }

  /**
   * The text between two others, once: afterwards it is gone. Something of a request that has ended stays until the
   * whole heap is collected, and its answer must not stay with it (decision 0280).
   */
  takeText(before: string, after: string): string {
    const text = [before, ...this.#pieces, after].join('')
    this.#pieces = []
    return text
  }

  /** Whoever takes it for an object and writes it out gets the same. */
  toJSON(): unknown {
    return JSON.parse(this.#pieces.join('')) as unknown
  }
}

/** What Apollo Server answers, as text: spliced data goes in as it is. */
export function writeResult(result: {
  readonly data?: unknown
  readonly errors?: unknown
  readonly extensions?: unknown
}): string {
  const { data, errors, extensions } = result
  if (!(data instanceof SplicedAnswer) || errors !== undefined) return `${JSON.stringify(result)}\n`
  const told = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`
  return data.takeText('{"data":', `${told}}\n`)
}
