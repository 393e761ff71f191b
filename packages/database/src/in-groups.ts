import { AsyncResource } from 'node:async_hooks'

/** How calls are joined. */
export interface GroupOptions<In> {
  /** Two of one key are never in one group. */
  keyOf(input: In): string
  /** At most so many in one. */
  readonly most?: number
  /** How long a busy caller gathers between two groups; an idle one never waits. */
  readonly gatherMs?: number
}

/** One call that waits for its group. */
export interface Asked<In, Out> {
  readonly input: In
  readonly resolve: (value: Out) => void
  readonly reject: (error: unknown) => void
}

/** With where it was asked: a group runs there for the first of its own. */
interface Waiting<In, Out> extends Asked<In, Out> {
  readonly scope: AsyncResource
}

const MOST = 64

/** Joins what is asked for while a group is under way into the next one: small when idle, large when busy. */
export class InGroups<In, Out> {
  readonly #run: (group: readonly Asked<In, Out>[]) => Promise<void>
  readonly #options: GroupOptions<In>
  #waiting: Waiting<In, Out>[] = []
  #isRunning = false

  /** `run` settles everything that it is given, and never rejects. */
  constructor(run: (group: readonly Asked<In, Out>[]) => Promise<void>, options: GroupOptions<In>) {
    this.#run = run
    this.#options = options
  }

  /** Asks; answers when its group has run. */
  add(input: In): Promise<Out> {
    const asked = new Promise<Out>((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject, scope: new AsyncResource('InGroups') })
    })
    if (!this.#isRunning) void this.#drain()
    return asked
  }

  async #drain(): Promise<void> {
    this.#isRunning = true
    await new Promise((resolve) => setImmediate(resolve)) // what is ready in the same turn comes along
    while (this.#waiting.length > 0) {
      const group = this.#take()
      await group[0]?.scope.runInAsyncScope(this.#run, null, group)
      const { gatherMs = 0 } = this.#options
      if (gatherMs > 0) await new Promise((resolve) => setTimeout(resolve, gatherMs))
    }
    this.#isRunning = false
  }

  #take(): Waiting<In, Out>[] {
    const { most = MOST, keyOf } = this.#options
    const keys = new Set<string>()
    const left: Waiting<In, Out>[] = []
    const taken = this.#waiting.filter((asked) => {
      const key = keyOf(asked.input)
      const comesAlong = keys.size < most && !keys.has(key)
      if (comesAlong) keys.add(key)
      else left.push(asked)
      return comesAlong
    })
    this.#waiting = left
    return taken
  }
}
