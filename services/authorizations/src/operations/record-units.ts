import { done, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { balanceOf, useProblem, type UseRefusal } from '../domain/units.js'
import { replaceAuthorization } from '../storage/authorizations.js'
import { findServiceLines } from '../storage/service-lines.js'
import { addUnits, findUnits } from '../storage/units.js'
import { unitsInput } from './authorization-input.js'
import { changeAuthorization } from './change-authorization.js'

/** Records the use of approved units; the row is locked, so two at once cannot use the same unit. Answers the id. */
export async function recordUnits(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(unitsInput, input)
  if (!parsed.ok) return parsed
  const { authorizationId: id, sequence, units, serviceDate } = parsed.value
  const recordedBy = requireViewer(context).id
  const recordedAt = context.clock.now()
  const change = { operation: 'recordUnits', id, expectedVersion: null, input: parsed.value } as const
  const request = { ...change, row: 'determination', verb: 'update' } as const
  return changeAuthorization(context, request, async (tx, authorization) => {
    const line = (await findServiceLines(tx, [id])).find((candidate) => candidate.sequence === sequence)
    if (!line) return refused(noSuchLine)
    const entries = (await findUnits(tx, [id])).filter((entry) => entry.sequence === sequence)
    const balance = balanceOf(entries)
    const use = { units, day: serviceDate, from: line.approvedFrom, to: line.approvedTo }
    const problem = useProblem(balance, use)
    if (problem) return refused(refusalOf(problem, balance?.approved ?? 0))
    const entry = { id: newId('units_entry'), authorizationId: id, sequence, units, serviceDate }
    await addUnits(tx, [{ ...entry, kind: 'USE', recordedAt, recordedBy }])
    await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
    return done(id)
  })
}

const noSuchLine: Refusal = {
  kind: 'InvalidInput',
  message: 'The authorization has no line of this number.',
  field: ['input', 'sequence'],
}

function refusalOf(problem: UseRefusal, approved: number): Refusal {
  switch (problem) {
    case 'NOTHING_APPROVED':
      return {
        kind: 'LimitExceeded',
        message: 'NOTHING_APPROVED: the payer approved no units of this line.',
        limit: 0,
      }
    case 'OUTSIDE_VALIDITY':
      return {
        kind: 'InvalidInput',
        message: 'OUTSIDE_VALIDITY: the day is outside the days that the payer approved.',
        field: ['input', 'serviceDate'],
      }
    case 'EXCEEDS_APPROVED':
      return {
        kind: 'LimitExceeded',
        message: 'EXCEEDS_APPROVED: fewer units are left than this.',
        field: ['input', 'units'],
        limit: Math.floor(approved),
      }
  }
}
