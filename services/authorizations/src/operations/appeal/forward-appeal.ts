import type { AppealLevelRule } from '@baton/clinical/prior-authorization/appeal-rules'
import type { EntityManager } from 'typeorm'
import type { Appeal } from '../../domain/appeal.js'
import type { Authorization } from '../../domain/authorization.js'
import { WORKER } from '../submission/give-up.js'
import { openAppeal } from './open-appeal.js'

/** A Medicare plan that upholds, or misses its clock, sends the case to the independent reviewer (42 CFR 422.590). */
export async function forwardAppeal(
  tx: EntityManager,
  authorization: Authorization,
  { appeal, level, at }: { appeal: Appeal; level: AppealLevelRule; at: Date },
): Promise<Authorization> {
  const { priority, subject, filer, consentDocumentId, amount, continueBenefits, reason } = appeal
  const asBefore = { priority, subject, filer, consentDocumentId, amount, continueBenefits, reason }
  const filing = { ...asBefore, by: WORKER, at, stepReason: 'FORWARDED_BY_PLAN' }
  return openAppeal(tx, authorization, { level, filing })
}
