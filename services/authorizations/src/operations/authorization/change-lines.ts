import type { Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import {
  addServiceLines,
  changeServiceLine,
  findServiceLines,
  removeServiceLine,
} from '../../storage/service-lines.js'
import type { AskedLine, LineChange } from './authorization-input.js'
import { newLine } from './new-line.js'

/** Changes, adds and takes out lines; every line keeps its number. Why not, where it cannot be done. */
export async function changeLines(
  tx: EntityManager,
  authorization: Authorization,
  { changes, added }: { changes: readonly LineChange[]; added: readonly AskedLine[] },
): Promise<Refusal | null> {
  const lines = await findServiceLines(tx, [authorization.id])
  const sent = authorization.submittedAt !== null
  for (const [index, asked] of changes.entries()) {
    const line = lines.find((candidate) => candidate.sequence === asked.sequence)
    if (!line) return noSuchLine(index)
    if (asked.cancelled === true && !sent) await removeServiceLine(tx, line.id)
    else await changeServiceLine(tx, line.id, changeOf(asked, sent))
  }
  const last = Math.max(0, ...lines.map((line) => line.sequence))
  const more = added.map((line, index) => ({
    ...newLine(authorization.id, { line, sequence: last + index + 1 }),
    infoChange: sent ? ('ADDED' as const) : null,
  }))
  if (more.length > 0) await addServiceLines(tx, more)
  const left = lines.length + more.length - changes.filter((one) => one.cancelled === true && !sent).length
  return left > 0 ? null : noLineLeft
}

function changeOf({ quantity, from, to, cancelled }: LineChange, sent: boolean) {
  const infoChange = cancelled === true ? ('CANCELLED' as const) : ('CHANGED' as const)
  return {
    ...(quantity ? { quantity } : {}),
    ...(from ? { serviceFrom: from } : {}),
    ...(to ? { serviceTo: to } : {}),
    ...(sent ? { infoChange } : {}),
  }
}

function noSuchLine(index: number): Refusal {
  const message = 'The authorization has no line of this number.'
  return { kind: 'InvalidInput', message, field: ['input', 'lines', String(index), 'sequence'] }
}

const noLineLeft: Refusal = {
  kind: 'InvalidInput',
  message: 'A request has at least one line: withdraw it instead.',
  field: ['input', 'lines'],
}
