/** How each loader of a request is made. */
export type LoaderMakers<Request> = Readonly<Record<string, (request: Request) => unknown>>

/** The loaders that some makers make. */
export type LoadersOf<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends (request: never) => infer Loader ? Loader : never
}

/** Whoever changed something lets go of what was read before. */
export interface Forgetting {
  forgetAll(): void
}

/**
 * The loaders of a request, each made when it is first asked for. A service knows dozens and a request uses a few: the
 * others would lie in memory until it is answered.
 */
export function loadersAsAsked<Request, Makers extends LoaderMakers<Request>>(
  makers: Makers,
): (request: Request) => LoadersOf<Makers> & Forgetting {
  class Asked implements Forgetting {
    readonly #request: Request
    readonly #made = new Map<string, unknown>()

    constructor(request: Request) {
      this.#request = request
    }

    forgetAll(): void {
      this.#made.clear()
    }

    static {
      for (const [name, make] of Object.entries(makers))
        Object.defineProperty(this.prototype, name, {
          get(this: Asked) {
            const before = this.#made.get(name)
            if (before !== undefined) return before
            const loader = make(this.#request)
            this.#made.set(name, loader)
            return loader
          },
        })
    }
  }
  // Each maker's name has become a property just above.
  return (request) => new Asked(request) as Asked & LoadersOf<Makers>
}
