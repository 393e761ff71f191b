import type { AskedLine, DecidedLine } from './record.js'

/** How this payer decides at once, by HCPCS or CPT code; the first rule that fits wins. */
export interface DecisionRule {
  readonly codes: readonly string[]
  readonly action: string
  readonly reasonCode?: string
  readonly reasonText?: string
}

/** Home health and oxygen are looked at by a person; a few codes are never covered; all else is certified. */
export const DECISION_RULES: readonly DecisionRule[] = [
  {
    codes: [
      'G0151',
      'G0152',
      'G0153',
      'G0154',
      'G0155',
      'G0156',
      'G0157',
      'G0158',
      'G0299',
      'G0300',
      'G0493',
      'G0494',
    ],
    action: 'A4',
  },
  { codes: ['E1390', 'E1391', 'E1392', 'E0431', 'K0738', 'K0823', 'K0856'], action: 'A4' },
  { codes: ['A9270', 'S9999'], action: 'A3', reasonCode: '0V', reasonText: 'Non-covered service' },
  { codes: ['T1019'], action: 'CT' },
  { codes: ['99213', '99214'], action: 'NA' },
]

/** Decides every line that was asked for. The same trace number gives the same numbers. */
export function decide(trace: string, asked: readonly AskedLine[]): DecidedLine[] {
  return asked.map((line) => {
    const rule = DECISION_RULES.find((candidate) => candidate.codes.includes(line.code))
    const action = rule?.action ?? 'A1'
    return {
      sequence: line.sequence,
      action,
      ...(action === 'A1' ? { authorizationNumber: authorizationNumber(trace), ...quantity(line) } : {}),
      ...(rule?.reasonCode ? { reasonCode: rule.reasonCode } : {}),
      ...(rule?.reasonText ? { reasonText: rule.reasonText } : {}),
    }
  })
}

/** A number that looks like a payer's and depends on the trace number alone. */
export function authorizationNumber(trace: string): string {
  let sum = 7
  for (const character of trace) sum = (sum * 31 + character.charCodeAt(0)) % 900_000_000
  return `AUTH${String(100_000_000 + sum)}`
}

function quantity(line: AskedLine): { quantity?: number } {
  return line.quantity === null ? {} : { quantity: line.quantity }
}
