import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { EntityManager } from 'typeorm'
import type { Payer } from '../../domain/payer.js'
import { requirementOf, type RequirementAnswer } from '../../domain/requirement.js'
import { findRulesOf } from '../../storage/payer-rules.js'
import type { AskedLine } from './authorization-input.js'

/** What the payer wants for each line that is asked for, on the first day of its service or today. */
export async function requirementsOfLines(
  tx: EntityManager,
  lines: readonly AskedLine[],
  { payer, at }: { payer: Payer; at: Date },
): Promise<readonly RequirementAnswer[]> {
  const rules = await findRulesOf(tx, [...new Set(lines.map(({ service }) => service.code))])
  const { id: payerId, lineOfBusiness, state, timeZone } = payer
  return lines.map(({ service: { system: codeSystem, code }, from }) =>
    requirementOf(rules, {
      payerId,
      lineOfBusiness,
      state,
      codeSystem,
      code,
      day: from ?? localDateOf(at, timeZone),
    }),
  )
}
