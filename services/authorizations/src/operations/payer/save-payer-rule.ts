import { createHash } from 'node:crypto'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { PayerRule } from '../../domain/payer-rule.js'
import { addPayerRule, currentRule, replacePayerRule } from '../../storage/payer-rules.js'
import { findPayer } from '../../storage/payers.js'
import { ruleInput, type RuleInput } from './payer-input.js'

/**
 * Saves what a payer asks for a code. The same payer, line of business, state, code and first day is the same rule: its
 * next version takes the place of the last, which stays readable. Answers the rule's id.
 */
export async function savePayerRule(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(ruleInput, input)
  if (!parsed.ok) return parsed
  const savedBy = requireViewer(context).id
  const savedAt = context.clock.now()
  const asked = parsed.value
  return change<string>(context, { operation: 'savePayerRule', input: asked }, async (tx) => {
    const payer = asked.payerId ? await findPayer(tx, asked.payerId) : null
    if (asked.payerId && !payer) return refused({ ...notFound('payer'), field: ['input', 'payerId'] })
    const rule = newRule(asked, { payerId: payer?.id ?? null, savedAt, savedBy })
    const before = await currentRule(tx, rule.ruleKey)
    if (asked.expectedVersion != null && asked.expectedVersion !== (before?.version ?? 0)) {
      return refused(versionConflict('payer rule', before?.version ?? 0))
    }
    if (before) await replacePayerRule(tx, before.id, savedAt)
    await addPayerRule(tx, { ...rule, version: (before?.version ?? 0) + 1 })
    return done(rule.id)
  })
}

function newRule(
  asked: RuleInput,
  { payerId, savedAt, savedBy }: { payerId: string | null; savedAt: Date; savedBy: string },
): PayerRule {
  const { code, requirement, source, validFrom } = asked
  const lineOfBusiness = asked.lineOfBusiness ?? null
  const state = asked.state ?? null
  const key = JSON.stringify([payerId, lineOfBusiness, state, code.system, code.code, validFrom])
  return {
    id: newId('payer_rule'),
    ruleKey: createHash('sha256').update(key).digest('hex').slice(0, 32),
    version: 1,
    payerId,
    lineOfBusiness,
    state,
    codeSystem: code.system,
    code: code.code,
    requirement,
    documents: asked.documents ?? [],
    criteria: asked.criteria ?? [],
    infoNeeded: asked.infoNeeded ?? [],
    source,
    validFrom,
    validUntil: asked.validUntil ?? null,
    savedAt,
    savedBy,
    replacedAt: null,
  }
}
