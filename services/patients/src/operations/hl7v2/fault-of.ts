import { NotUnderstood, type Fault } from '../../hl7v2/fault.js'
import { refusedValue } from '../../storage/refused-value.js'

/**
 * Why a message cannot be done as it is: it is not understood, or the database cannot hold a value of it. Null for any other
 * error: the message may be done another time.
 */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof NotUnderstood) return error.fault
  const refused = refusedValue(error)
  if (refused === null) return null
  const reason = `A value of the message cannot be stored (SQLSTATE ${refused}).`
  return { ack: 'AE', errorCode: '102', reason }
}
