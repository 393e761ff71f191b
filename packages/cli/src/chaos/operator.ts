import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { openGraph } from '../graph.js'
import type { Stack } from '../stack.js'
import type { PayerControl, SeenRecord } from './payer-control.js'
import type { Random } from './random.js'

const letters = z.object({
  deadLetters: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string(), reason: z.string() }) })),
  }),
})

/** What the people around did. */
export interface PeoplesWork {
  readonly deadLettersRetried: number
  readonly decisions: number
}

/** The people around: the payer's reviewers decide what pends, ours take up what was given up, until all is over. */
export async function workAround(
  { stack, payer, random }: { stack: Stack; payer: PayerControl; random: Random },
  isOver: () => boolean,
): Promise<PeoplesWork> {
  let deadLettersRetried = 0
  let decisions = 0
  while (!isOver()) {
    await pause(1_500)
    deadLettersRetried += await retryAll(stack).catch(() => 0)
    decisions += await decideAll(payer, random).catch(() => 0)
  }
  return { deadLettersRetried, decisions }
}

async function retryAll(stack: Stack): Promise<number> {
  const graph = openGraph(stack)
  const { deadLetters } = await graph.ask('jo', 'dead-letters', letters)
  const open = deadLetters.edges
    .map(({ node }) => node)
    .filter(({ reason }) => reason !== 'UNEXPECTED_DECISION')
  let retried = 0
  for (const { id } of open) {
    const taken = await graph.change('jo', 'retry-dead-letter', z.unknown(), { id }).then(
      () => true,
      () => false,
    )
    if (taken) retried += 1
  }
  return retried
}

/** So many at once. */
const BATCH = 40

async function decideAll(payer: PayerControl, random: Random): Promise<number> {
  const waiting = (await payer.pended()).slice(0, BATCH)
  await Promise.all(waiting.map((one) => payer.decide(one.trace, decisionsOf(one, random))))
  return waiting.length
}

function decisionsOf({ decided }: SeenRecord, random: Random): readonly object[] {
  return decided
    .filter(({ action }) => action === 'A4')
    .map(({ sequence }) => {
      const action = random.pick(['A1', 'A1', 'A3'])
      return action === 'A3' ? { sequence, action, note: 'Not shown to be necessary' } : { sequence, action }
    })
}
