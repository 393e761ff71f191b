import { Refused } from './refused.js'

interface Stoppable {
  stop(): Promise<void>
}

/** Does the work and then stops the thing, also when the work fails or Ctrl-C ends it. */
export async function stoppingAfter(thing: Stoppable, work: () => Promise<void>): Promise<void> {
  let interrupt: () => void = () => undefined
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = () => reject(new Refused('Interrupted.'))
  })
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    await Promise.race([work(), interrupted])
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await thing.stop()
  }
}
