/** The path of the input field that a refusal means, outermost first. */
type Field = readonly string[]

/** Why a change was refused: data that a user can act on. Bugs and missing rights are errors instead. */
export type Refusal =
  | { kind: 'VersionConflict'; message: string; field?: Field; currentVersion: number }
  | {
      kind: 'TransitionNotAllowed'
      message: string
      field?: Field
      from: string
      requested: string
      allowed: readonly string[]
    }
  | { kind: 'InvalidInput'; message: string; field?: Field; code?: 'NOT_VALIDATED_AGE' }
  | { kind: 'NotFound'; message: string; field?: Field }
  | { kind: 'DeadlinePassed'; message: string; field?: Field; deadline: string }
  | { kind: 'ConsentRequired'; message: string; field?: Field; consent: string }
  | { kind: 'CompetencyRequired'; message: string; field?: Field; competency: string }
  | { kind: 'LimitExceeded'; message: string; field?: Field; limit: number }

/** What an operation came to: a value, or all the reasons why not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: readonly Refusal[] }

/** The operation did what was asked. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** The operation changed nothing. */
export function refused(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals }
}

/** There is no such thing, or the viewer may not know of it: the two are told apart nowhere. */
export function notFound(noun: string): Refusal {
  return { kind: 'NotFound', message: `There is no such ${noun}, or you may not see it.` }
}

/** Somebody else changed it first: every input names the version that was seen in the same field. */
export function versionConflict(noun: string, currentVersion: number): Refusal {
  return {
    kind: 'VersionConflict',
    message: `Somebody else changed this ${noun} first; it is at version ${currentVersion} now. Read it again, then decide again.`,
    field: ['input', 'expectedVersion'],
    currentVersion,
  }
}
