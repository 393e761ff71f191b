import type { Refusal } from '@baton/database/refusal'
import type { Issue } from '@baton/fhir/operation-outcome'
import { toUserErrors } from '@baton/service-kit/user-errors'

const ISSUE: Readonly<Record<Refusal['kind'], readonly [status: number, code: Issue['code']]>> = {
  NotFound: [404, 'not-found'],
  VersionConflict: [412, 'conflict'],
  InvalidInput: [422, 'invalid'],
  TransitionNotAllowed: [422, 'business-rule'],
  DeadlinePassed: [422, 'business-rule'],
  ConsentRequired: [422, 'business-rule'],
  CompetencyRequired: [422, 'business-rule'],
  LimitExceeded: [422, 'business-rule'],
}

/** Refusals as FHIR says them, each with the same stable code as in the graph. */
export function issuesOf(
  refusals: readonly Refusal[],
  severity: Issue['severity'] = 'error',
): readonly Issue[] {
  return toUserErrors(refusals).map((error, index) => {
    const refusal = refusals[index]
    const expression = refusal?.field?.join('.')
    return {
      severity,
      code: ISSUE[refusal?.kind ?? 'InvalidInput'][1],
      reason: error.code,
      text: error.message,
      ...(expression?.startsWith('input') === false ? { expression } : {}),
    }
  })
}

/** The HTTP status of a refusal. */
export function statusOf(refusals: readonly Refusal[]): number {
  const [first] = refusals
  return first ? ISSUE[first.kind][0] : 422
}
