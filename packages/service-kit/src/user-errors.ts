import type { Refusal } from '@baton/database/refusal'

type Code = 'VERSION_CONFLICT' | 'TRANSITION_NOT_ALLOWED' | 'INVALID_INPUT' | 'NOT_FOUND' | 'DEADLINE_PASSED'
type MoreCodes = 'CONSENT_REQUIRED' | 'COMPETENCY_REQUIRED' | 'LIMIT_EXCEEDED' | 'NOT_VALIDATED_AGE'

const CODES: Readonly<Record<Refusal['kind'], Code | MoreCodes>> = {
  VersionConflict: 'VERSION_CONFLICT',
  TransitionNotAllowed: 'TRANSITION_NOT_ALLOWED',
  InvalidInput: 'INVALID_INPUT',
  NotFound: 'NOT_FOUND',
  DeadlinePassed: 'DEADLINE_PASSED',
  ConsentRequired: 'CONSENT_REQUIRED',
  CompetencyRequired: 'COMPETENCY_REQUIRED',
  LimitExceeded: 'LIMIT_EXCEEDED',
}

/** Refusals as the members of `UserError` that the graph answers. */
export function toUserErrors(refusals: readonly Refusal[]) {
  return refusals.map(toUserError)
}

function toUserError(refusal: Refusal) {
  const base = { code: CODES[refusal.kind], message: refusal.message, field: refusal.field ?? null }
  switch (refusal.kind) {
    case 'VersionConflict':
      return { ...base, __typename: refusal.kind, currentVersion: refusal.currentVersion }
    case 'TransitionNotAllowed':
      return {
        ...base,
        __typename: refusal.kind,
        from: refusal.from,
        requested: refusal.requested,
        allowed: refusal.allowed,
      }
    case 'InvalidInput':
      return { ...base, code: refusal.code ?? base.code, __typename: refusal.kind }
    case 'NotFound':
      return { ...base, __typename: refusal.kind }
    case 'DeadlinePassed':
      return { ...base, __typename: refusal.kind, deadline: new Date(refusal.deadline) }
    case 'ConsentRequired':
      return { ...base, __typename: refusal.kind, kind: refusal.consent }
    case 'CompetencyRequired':
      return { ...base, __typename: refusal.kind, competency: refusal.competency }
    case 'LimitExceeded':
      return { ...base, __typename: refusal.kind, limit: refusal.limit }
  }
}
