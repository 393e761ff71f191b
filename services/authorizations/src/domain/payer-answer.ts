import type { PasItem } from '@baton/fhir/pas/item'
import type { PasAnswer } from '@baton/fhir/pas/response'
import { itemOutcome, rollUp } from './item-outcome.js'
import { isPassing } from './retry.js'
import type { ServiceLine } from './service-line.js'
import type { AuthorizationStatus } from './status.js'

/** The lines as they stand after an answer, and where that puts the whole. */
export interface AnswerDecision {
  /** The lines that the answer is about. */
  readonly changed: readonly ServiceLine[]
  readonly status: AuthorizationStatus
  readonly reason: string | null
  readonly authorizationNumber: string | null
}

/** The part of an answer that decides. */
type Answered = Pick<PasAnswer, 'items' | 'errors' | 'authorizationNumber'>

/** What an answer does to the lines; lines that were never decided hold the whole back as PENDED. */
export function applyAnswer(lines: readonly ServiceLine[], answer: Answered): AnswerDecision {
  const next = lines.map((line) => {
    const item = answer.items.find((candidate) => candidate.sequence === line.sequence)
    return item ? decideLine(line, item) : line
  })
  const changed = next.filter((line, index) => line !== lines[index])
  const rejected = answer.errors.length > 0 && answer.items.length === 0
  const outcomes = rejected ? [] : next.map((line) => line.outcome ?? 'PENDED')
  const numbered = next.find((line) => line.authorizationNumber !== null)
  return {
    changed,
    status: rollUp(outcomes, { rejected }),
    reason: rejected ? answer.errors.map((error) => `AAA ${error.code}`).join(', ') : null,
    authorizationNumber: answer.authorizationNumber ?? numbered?.authorizationNumber ?? null,
  }
}

/** The reject reason that asks for the same request again later; null where the answer is one to record. */
export function passingReject(answer: PasAnswer): { code: string; followUp: string | null } | null {
  if (answer.items.length > 0) return null
  return answer.errors.find(isPassing) ?? null
}

function decideLine(line: ServiceLine, item: PasItem): ServiceLine {
  const outcome = itemOutcome(item.actionCode)
  return {
    ...line,
    outcome,
    actionCode: item.actionCode,
    reasonSystem: item.reason?.system ?? null,
    reasonCode: item.reason?.code ?? null,
    reasonDisplay: item.reason?.display ?? null,
    note: item.note,
    authorizationNumber: item.authorizationNumber,
    approvedQuantity: approvedQuantity(line, item),
    approvedFrom: item.approvedFrom ?? (outcome === 'APPROVED' ? line.serviceFrom : null),
    approvedTo: item.approvedTo ?? (outcome === 'APPROVED' ? line.serviceTo : null),
  }
}

/** A1 without a quantity certifies what was asked; a partial or modified one without a quantity is not known. */
function approvedQuantity(line: ServiceLine, item: PasItem): number | null {
  const outcome = itemOutcome(item.actionCode)
  if (outcome === 'APPROVED') return item.approvedQuantity ?? line.quantity
  return outcome === 'PARTIALLY_APPROVED' || outcome === 'MODIFIED' ? item.approvedQuantity : null
}
