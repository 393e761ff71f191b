import type { EntityManager } from 'typeorm'

/** The statements of a transaction whose changes run at the same time. */
interface Running {
  /** How many run or wait for the connection. */
  statements: number
  /** What is to begin when none does. */
  waiting: (() => void)[]
}

const known = new WeakMap<object, Running>()

/** A connection takes one statement after the other; pg would queue them too, and says that it will not for ever. */
export function oneStatementAtATime(tx: EntityManager): void {
  const runner = tx.queryRunner
  if (!runner) return
  const running: Running = { statements: 0, waiting: [] }
  known.set(tx, running)
  const query = runner.query.bind(runner)
  let last: Promise<unknown> = Promise.resolve()
  const next = (...statement: Parameters<typeof query>): Promise<unknown> => {
    running.statements += 1
    const answer = last.then(() => query(...statement))
    last = answer
      .catch(() => undefined)
      .then(() => {
        running.statements -= 1
        if (running.statements === 0) afterPromises(() => beginWaiting(running))
      })
    return answer
  }
  runner.query = next as typeof runner.query // its overloads differ in what is answered only
}

/**
 * Begins something when all that runs in this turn of the loop has asked for what it wants, and, in a transaction whose changes
 * run at the same time, when no statement of it runs any more: until then others may come to want the same, and it would
 * have to wait for the connection anyhow.
 */
export function whenNothingRuns(scope: object, begin: () => void): void {
  const running = known.get(scope)
  afterPromises(() => {
    if (!running || running.statements === 0) return begin()
    running.waiting.push(begin)
  })
}

function beginWaiting(running: Running): void {
  if (running.statements > 0) return
  for (const begin of running.waiting.splice(0)) begin()
}

/** When promises that are settled have been heard by all that wait for them, as DataLoader does. */
function afterPromises(work: () => void): void {
  void Promise.resolve().then(() => process.nextTick(work))
}
