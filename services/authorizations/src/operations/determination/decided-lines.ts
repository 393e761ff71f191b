import type { Refusal } from '@baton/database/refusal'
import type { ServiceLine } from '../../domain/service-line.js'

/** Why decisions that a person recorded do not fit the lines; null where they do. */
export function decidedLinesRefusal(
  lines: readonly ServiceLine[],
  decided: readonly { readonly sequence: number }[],
): Refusal | null {
  const unknown = decided.findIndex((one) => !lines.some(({ sequence }) => sequence === one.sequence))
  if (unknown < 0) return null
  const field = ['input', 'lines', String(unknown), 'sequence']
  return { kind: 'InvalidInput', message: 'The authorization has no line of this number.', field }
}
