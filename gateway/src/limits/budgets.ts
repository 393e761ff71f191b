import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

/** How much a client may spend in a minute. */
export interface Allowance {
  readonly name: string
  readonly points: number
}

/** What is left after spending. */
export interface Balance {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Seconds until the allowance is whole again. */
  readonly reset: number
  /** The minute that it is of, counted since 1970. */
  readonly window: number
}

/** Counts what each client spends, over all gateways that share a Redis. */
export interface Budgets {
  spend(client: string, allowance: Allowance, points: number): Balance
  /** Takes what was used already, whether so much is left or not. */
  charge(client: string, allowance: Allowance, points: number): Balance
  /** Gives back what was spent and not used, while the minute lasts of which the balance is. */
  settle(client: string, points: number, spent: Pick<Balance, 'window'>): void
  stop(): void
}

const WINDOW_SECONDS = 60
const EXCHANGE_MS = 250

interface Account {
  window: number
  /** What is known to be spent, by everybody. */
  spent: number
  /** What was spent here: so much is known whatever Redis has forgotten. */
  own: number
  /** What this process has not told Redis yet. */
  untold: number
  /** Redis was told when to forget this window. */
  hasEnd: boolean
}

/**
 * Counts in this process and exchanges the sums through Redis four times a second: no request waits for Redis. Without
 * Redis each gateway counts alone, and nobody is refused or let through for that reason: what a Redis that was lost and came
 * back empty does not know was spent here all the same. Keys hold a hash, no names.
 */
export function openBudgets(redis: Redis | null, now: () => number): Budgets {
  const accounts = new Map<string, Account>()
  let isTelling = false
  const windowNow = (): number => Math.floor(now() / 1_000 / WINDOW_SECONDS)

  function accountOf(client: string): Account {
    const window = windowNow()
    let account = accounts.get(client)
    if (account?.window !== window) {
      account = { window, spent: 0, own: 0, untold: 0, hasEnd: false }
      accounts.set(client, account)
    }
    return account
  }

  async function exchange(): Promise<void> {
    const window = windowNow()
    const untold: [string, Account][] = []
    for (const [client, account] of accounts) {
      if (account.window !== window) accounts.delete(client)
      else if (account.untold !== 0) untold.push([client, account])
    }
    // One that is silent is told nothing more until it answers or its connection breaks.
    if (!redis || isTelling || untold.length === 0) return
    isTelling = true
    await tell(redis, untold).finally(() => (isTelling = false))
  }

  function take(account: Account, points: number): void {
    account.spent += points
    account.own += points
    account.untold += points
  }

  function balanceOf(account: Account, { points: limit }: Allowance, allowed: boolean): Balance {
    const { spent, window } = account
    const reset = WINDOW_SECONDS - (Math.floor(now() / 1_000) % WINDOW_SECONDS)
    return { allowed, limit, remaining: Math.max(0, limit - spent), reset, window }
  }

  const timer = setInterval(() => void exchange().catch(() => undefined), EXCHANGE_MS)
  timer.unref()
  return {
    spend(client, allowance, points) {
      const account = accountOf(client)
      const allowed = account.spent + points <= allowance.points
      if (allowed) take(account, points)
      return balanceOf(account, allowance, allowed)
    },
    charge(client, allowance, points) {
      const account = accountOf(client)
      take(account, points)
      return balanceOf(account, allowance, true)
    },
    settle(client, points, { window }) {
      const account = accountOf(client)
      // What was spent in the minute before is not given back to this one.
      if (account.window !== window) return
      const credit = Math.min(points, account.spent)
      account.spent -= credit
      account.own -= credit
      account.untold -= credit
    },
    stop: () => clearInterval(timer),
  }
}

/** All accounts in one go. What Redis did not take is told next time; until then this process counts alone. */
async function tell(redis: Redis, accounts: readonly (readonly [string, Account])[]): Promise<void> {
  const pipeline = redis.pipeline()
  const told = accounts.map(([client, account]) => {
    const { untold, window } = account
    account.untold = 0
    const hash = createHash('sha256').update(client).digest('base64url').slice(0, 22)
    const key = `{budget:${hash}}:${window}`
    pipeline.incrby(key, untold)
    return { account, untold, key }
  })
  const fresh = told.filter(({ account }) => !account.hasEnd)
  for (const { key } of fresh) pipeline.expire(key, 2 * WINDOW_SECONDS)
  const results = (await pipeline.exec().catch(() => null)) ?? []
  for (const [index, { account, untold }] of told.entries()) {
    const [error, total] = results[index] ?? [new Error('not told')]
    if (error) account.untold += untold
    else account.spent = Math.max(0, account.own, Number(total) + account.untold)
  }
  for (const [index, { account }] of fresh.entries())
    account.hasEnd = results[told.length + index]?.[0] === null
}
