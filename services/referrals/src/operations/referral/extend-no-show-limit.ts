import { change } from '@baton/database/change'
import { done, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { replaceReferral } from '../../storage/referral-changes.js'
import { findForStep, type StepInput } from './take-step.js'

/** A supervisor allows one missed appointment more before the referral ends (domain.md 5.3, no-show rule). */
export async function extendNoShowLimit(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return change(context, { operation: 'extendNoShowLimit', input }, async (tx) => {
    const seen = await findForStep(tx, context, input)
    if (!seen.ok) return seen
    if (reachOf(requireViewer(context), 'referral', 'sign') === 'none') {
      return refused({
        kind: 'CompetencyRequired',
        message: 'A supervisor extends it.',
        competency: 'SUPERVISOR',
      })
    }
    const { value } = seen
    const next = { ...value, noShowLimit: value.noShowLimit + 1, version: value.version + 1 }
    if (!(await replaceReferral(tx, value, next))) return refused(versionConflict('referral', next.version))
    return done({ id: value.id })
  })
}
