import { InGroups, type Asked } from '@baton/database/in-groups'
import { wallClock } from '@baton/service-kit/clock'
import { inSpan, traceparent } from '@baton/tracing/span'
import type { SubgraphDataSource } from '../subgraphs/data-source.js'
import type { HowTold } from './told-numbers.js'

/** The service that keeps the access log. */
export const LOG_KEEPER = 'patients'

/** Whoever did not take what was told is not asked again for so long: services tell by themselves meanwhile. */
const REST_MS = 5_000
const MOST_TOGETHER = 32
/** Reads of a page of fifty patients are some 30 KiB, mostly; a subgraph takes 4 MiB at once. */
const MOST_CHARACTERS = 1_000_000

interface Told {
  readonly key: string
  readonly text: string
  /** The span of the operation that waits; null when nothing is traced. */
  readonly span: string | null
}

type Waiting = Asked<Told, boolean>
type Keeper = Pick<SubgraphDataSource, 'post' | 'isLeftAlone'>

/**
 * Tells the access log what was shown, before the answer leaves: one request for all that subgraphs showed for an operation,
 * and for all operations that end while another is being told (decision 0325).
 */
export class AccessLogKeeper {
  readonly #keeper: Keeper
  readonly #groups: InGroups<Told, boolean>
  /** Told how each query came into the log. */
  readonly note: (how: HowTold) => void
  #asked = 0
  #restsUntil = 0

  constructor(keeper: Keeper, note: (how: HowTold) => void = () => undefined) {
    this.#keeper = keeper
    this.note = note
    this.#groups = new InGroups(
      async (group) => {
        for (const part of partsOf(group)) await this.#tellPart(part)
      },
      { keyOf: ({ key }) => key, most: MOST_TOGETHER },
    )
  }

  /** Whether it is worth asking subgraphs for what they show; else they tell by themselves. */
  get takes(): boolean {
    return !this.#keeper.isLeftAlone && wallClock().now().getTime() >= this.#restsUntil
  }

  /** Whether it stands in the log now. */
  async tell(text: string): Promise<boolean> {
    this.#asked += 1
    const key = String(this.#asked)
    return inSpan({ name: 'tell the access log', kind: 'internal' }, () =>
      this.#groups.add({ key, text, span: traceparent() }),
    )
  }

  /** Who waited while another was not taken is told so at once, and does not wait in vain again. */
  async #tellPart(part: readonly Waiting[]): Promise<void> {
    const texts = new Set(part.map(({ input }) => input.text)) // operations that joined one request were shown one thing
    const others = part.slice(1).flatMap(({ input }) => input.span ?? [])
    const isTold = this.takes && (await this.#send([...texts].join(','), others))
    for (const { resolve } of part) resolve(isTold)
  }

  async #send(text: string, others: readonly string[]): Promise<boolean> {
    const answer = await this.#keeper.post('/reads', `[${text}]`, others)
    const isTold = answer !== null && answer.startsWith('{"told":')
    if (!isTold) this.#restsUntil = wallClock().now().getTime() + REST_MS
    return isTold
  }
}

/** Cuts a group where it grows too large for one request. */
function partsOf(group: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const parts: Waiting[][] = []
  let characters = Infinity
  for (const one of group) {
    const { length } = one.input.text
    characters += length
    if (characters > MOST_CHARACTERS) {
      parts.push([])
      characters = length
    }
    parts.at(-1)?.push(one)
  }
  return parts
}
