/** What time it is for the product. May be virtual in development and in tests; never for security or transport. */
export interface Clock {
  now(): Date
}

/** The clock of this process: it can catch up with a change of the shared virtual clock. */
export interface ProcessClock extends Clock {
  /** The version of the shared clock that this process has seen; 0 for the wall clock. */
  readonly version: number
  /** Reads the shared clock again if this process is behind the version that a request was made under. */
  catchUp(version: number): Promise<void>
  close(): Promise<void>
}

/** The time of the machine. */
export function wallClock(): ProcessClock {
  return { now: () => new Date(), version: 0, catchUp: async () => undefined, close: async () => undefined }
}

/** A clock for tests that stands still until it is set. */
export function clockAt(instant: string): Clock & { set(instant: string): void } {
  let current = new Date(instant)
  return {
    now: () => new Date(current),
    set: (next) => {
      current = new Date(next)
    },
  }
}
