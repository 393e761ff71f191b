/** What the user asked for cannot be done; the message is one sentence that says why and what to do. Exit status 1. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** The command was called in a wrong way. Exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
