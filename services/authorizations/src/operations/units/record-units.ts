import { refused, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { ServiceLine } from '../../domain/service-line.js'
import { balanceOf, useProblem, type UnitsEntry, type UseRefusal } from '../../domain/units.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { addUnits, findUnits } from '../../storage/units.js'
import { unitsInput } from '../authorization/authorization-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { endClocks } from '../determination/deadline-clock.js'
import { EFFECTUATION_LABEL } from '../appeal/open-appeal.js'
import { settleUnits } from './settle-units.js'

/**
 * Records that units were used, or plans them; the row is locked, so two at once cannot use the same unit. Using what
 * was planned takes it off the plan. Answers the authorization's id.
 */
export const recordUnits = authorizationOperation(
  { operation: 'recordUnits', schema: unitsInput, row: 'determination', verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { id, sequence, units, serviceDate } = input
    const line = (await findServiceLines(tx, [id])).find((candidate) => candidate.sequence === sequence)
    if (!line) return refused(noSuchLine)
    const ledger = (await findUnits(tx, [id])).filter((entry) => entry.sequence === sequence)
    const planned = plannedEntry(ledger, input.scheduledEntryId ?? null)
    if (planned === 'unknown' || (planned && planned.units !== units)) return refused(notPlanned)
    const problem = problemOf(ledger, { line, units, day: serviceDate, planned })
    if (problem) return refused(refusalOf(problem, balanceOf(ledger)?.approved ?? 0))
    const common = { authorizationId: id, sequence, units, recordedAt: at, recordedBy: by, note: null }
    const entries: UnitsEntry[] = []
    if (planned) {
      const { serviceDate: day } = planned
      entries.push({
        ...common,
        id: newId('units_entry'),
        kind: 'UNSCHEDULE',
        serviceDate: day,
        reversesId: planned.id,
      })
    }
    const kind = input.kind ?? 'USE'
    entries.push({ ...common, id: newId('units_entry'), kind, serviceDate, reversesId: null })
    await write(tx, authorization, { entries, by, at })
    return undefined
  },
)

async function write(
  tx: EntityManager,
  authorization: Authorization,
  { entries, by, at }: { entries: readonly UnitsEntry[]; by: string; at: Date },
): Promise<void> {
  // One by one: each must fit the ledger as the one before left it.
  for (const entry of entries) await addUnits(tx, [entry])
  await endClocks(tx, authorization, { label: EFFECTUATION_LABEL, at, done: true })
  const next = await replaceAuthorization(tx, authorization, { statusReason: authorization.statusReason })
  if (next) await settleUnits(tx, next, { by, at })
}

function plannedEntry(ledger: readonly UnitsEntry[], id: string | null): UnitsEntry | 'unknown' | null {
  if (id === null) return null
  const taken = new Set(ledger.map((entry) => entry.reversesId))
  return ledger.find((entry) => entry.id === id && entry.kind === 'SCHEDULE' && !taken.has(id)) ?? 'unknown'
}

function problemOf(
  ledger: readonly UnitsEntry[],
  {
    line,
    units,
    day,
    planned,
  }: { line: ServiceLine; units: number; day: string; planned: UnitsEntry | null },
): UseRefusal | null {
  const balance = balanceOf(ledger)
  const free = balance && planned ? { ...balance, scheduled: balance.scheduled - planned.units } : balance
  return useProblem(free, { units, day, from: line.approvedFrom, to: line.approvedTo })
}

const noSuchLine: Refusal = {
  kind: 'InvalidInput',
  message: 'The authorization has no line of this number.',
  field: ['input', 'sequence'],
}

const notPlanned: Refusal = {
  kind: 'InvalidInput',
  message: 'Nothing of this id and so many units is planned.',
  field: ['input', 'scheduledEntryId'],
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
