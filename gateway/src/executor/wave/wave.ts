import type { TextSource } from '../splice/text-source.js'
import { askTogether } from './ask-together.js'
import type { Asked } from './lookup.js'

interface Waiting {
  readonly asked: Asked
  readonly answer: (text: string | Promise<string>) => void
}

/** What the steps of a plan that begin at once ask of subgraphs: it waits here until all have said it. */
export class Wave {
  readonly #waiting = new Map<TextSource, Waiting[]>()

  /** The answer to one of them, once the wave has been sent. */
  async ask(source: TextSource, asked: Asked): Promise<string> {
    return new Promise((answer) => {
      const before = this.#waiting.get(source)
      if (before) before.push({ asked, answer })
      else this.#waiting.set(source, [{ asked, answer }])
    })
  }

  /** Asks every subgraph once. */
  send(context: unknown): void {
    for (const [source, waiting] of this.#waiting) {
      const [first, ...others] = waiting
      if (first && others.length === 0) {
        first.answer(source.text(first.asked.question, context))
        continue
      }
      const texts = askTogether(
        source,
        waiting.map(({ asked }) => asked),
        context,
      )
      for (const [index, { answer }] of waiting.entries()) answer(texts.then((all) => all[index] ?? ''))
    }
  }
}
