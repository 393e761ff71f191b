import type { PayerShare } from '../domain/payer-share.js'
import { WaitingLine } from './waiting-line.js'

/** A payer whose last call took no longer has a place free in a moment: what is sent next is noted meanwhile. */
const QUICK_MS = 1_000

/** What a lane is told of its share. */
export type Share = Pick<PayerShare, 'places' | 'validUntil'>

/**
 * The way of this process to one payer: who waits to be noted, who is noted and waits for a place, and how many are
 * under way. Of a quick payer as many are noted ahead as it has places, so that none of them is idle while the database
 * writes; of a slow one, or one that counts, none before there is a place for it.
 */
export class PayerLane {
  readonly toNote = new WaitingLine()
  readonly toCall = new WaitingLine()
  underWay = 0
  /** Whether its share is being renewed. */
  isKept = false
  /** How often the payer asked to be left alone. */
  rests = 0
  #ahead = 0
  #share = { places: 0, validUntil: 0 }
  #lastCallMs = Infinity
  #isCounted = false

  /** Whether anything waits or is under way. */
  get isUsed(): boolean {
    return this.underWay + this.#ahead > 0 || !this.toNote.isEmpty
  }

  /** Whether the payer counts what it gets in a minute. */
  count(isCounted: boolean): void {
    this.#isCounted = isCounted
  }

  /** What this process may have under way from now on. */
  grant({ places, validUntil }: Share): void {
    this.#share = { places, validUntil: validUntil.getTime() }
  }

  /** Lets in who has room. After the share has ended that is nobody. */
  serve(now: Date): void {
    const { places, validUntil } = this.#share
    if (now.getTime() >= validUntil) return
    while (this.underWay < places && this.toCall.admit()) {
      this.#ahead -= 1
      this.underWay += 1
    }
    const spare = this.#isCounted || this.#lastCallMs > QUICK_MS ? 0 : places
    while (this.#ahead + this.underWay < places + spare && this.toNote.admit()) this.#ahead += 1
  }

  /** One that was noted, or was to be, goes away without a call. */
  leaveAhead(): void {
    this.#ahead -= 1
  }

  /** A call has ended, or was not made after all (null). */
  leavePlace(tookMs: number | null): void {
    this.underWay -= 1
    if (tookMs !== null) this.#lastCallMs = tookMs
  }
}
