import type { Outcome } from '@baton/database/refusal'
import { changeMonitoring, type MonitoringToChange } from './change-monitoring.js'
import type { OperationContext } from '../operation-context.js'

/** Pauses monitoring: the patient is on the ward, or the devices are away. */
export async function pauseMonitoring(
  context: OperationContext,
  input: MonitoringToChange,
): Promise<Outcome<{ id: string }>> {
  return changeMonitoring(context, { operation: 'pauseMonitoring', input, to: 'ON_HOLD' })
}
