const FAILURES = 8
const REST_MS = 2_000

/**
 * Leaves a subgraph alone that was away eight times running: for two seconds its sections are missing at once instead of
 * after a timeout, then one request tries again.
 */
export class CircuitBreaker {
  #failures = 0
  #until = 0

  /** Whether to ask at this wall-clock millisecond. After a rest only one request goes, until it came back. */
  allows(now: number): boolean {
    if (this.#failures < FAILURES) return true
    if (now < this.#until) return false
    this.#until = now + REST_MS
    return true
  }

  /** Whether it is being left alone. */
  get isOpen(): boolean {
    return this.#failures >= FAILURES
  }

  /** Leaves it alone at once, however well it did before. */
  trip(now: number): void {
    this.#failures = Math.max(this.#failures, FAILURES)
    this.#until = now + REST_MS
  }

  succeeded(): void {
    this.#failures = 0
  }

  failed(now: number): void {
    this.#failures += 1
    if (this.#failures >= FAILURES) this.#until = now + REST_MS
  }
}
