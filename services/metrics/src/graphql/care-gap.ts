import { gapReason, gapRule, NOT_MEANT, GAP_RULES } from '../care-gaps/catalogue.js'
import type { CareGap as CareGapModel } from '../domain/care-gap.js'
import { measureByCode } from '../measures/catalogue.js'
import type { CareGapResolvers } from './__generated__/resolvers.js'

/** A care gap's fields. */
export const CareGap: CareGapResolvers = {
  name: ({ rule }) => gapRule(rule)?.name ?? rule,
  closedBy: ({ rule }) => gapRule(rule)?.closedBy ?? '',
  source: ({ rule }) => gapRule(rule)?.source ?? '',
  measure: ({ rule }) => measureByCode(gapRule(rule)?.measureCode ?? ''),
  explanation: ({ rule, reason }) => {
    const known = gapRule(rule)
    return known ? gapReason(known, reason).words : reason
  },
  assignedTo: ({ raisedFor }) => (raisedFor === null ? null : { id: raisedFor }),
  history: async ({ id }, _, { loaders }) => [...(await loaders.history.load(id))],
}

/** The gaps of a patient with one for each rule that does not mean the patient. */
export function withOthers(
  patientId: string,
  gaps: readonly CareGapModel[],
  now: Date,
): readonly CareGapModel[] {
  const others = GAP_RULES.filter(({ code }) => gaps.every(({ rule }) => rule !== code))
  const nothing = { patientId, occasion: '', dueAt: null, evidence: null, since: now, raisedFor: null }
  return [
    ...gaps,
    ...others.map(({ code }): CareGapModel => ({
      id: `${patientId}.${code}`,
      rule: code,
      status: 'NOT_APPLICABLE',
      reason: NOT_MEANT,
      ...nothing,
    })),
  ]
}
