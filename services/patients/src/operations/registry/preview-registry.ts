import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { wordsOf } from '../../domain/registry-rule.js'
import { previewRule } from '../../storage/registry-members.js'
import type { RecordContext } from '../chart/begin-record.js'
import { registryRule } from './rule-input.js'

const schema = z.object({ rule: registryRule })

/** Whom a rule means at this moment. */
export interface RulePreview {
  readonly count: number
  readonly sampleIds: readonly string[]
  readonly ruleText: string
}

/** Whom a rule would mean, of those whom the viewer may see. Changes nothing. */
export async function previewRegistry(
  context: RecordContext,
  question: { rule: object },
): Promise<Outcome<RulePreview>> {
  const parsed = parseInput(schema, question)
  if (!parsed.ok) return parsed
  const { rule } = parsed.value
  const asking = { db: context.db, viewer: requireViewer(context), now: context.clock.now() }
  return done({ ...(await previewRule(asking, rule, context.organizationZone)), ruleText: wordsOf(rule) })
}
