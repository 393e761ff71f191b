import type { Outcome } from '@baton/database/refusal'
import { changeMonitoring, type MonitoringToChange } from './change-monitoring.js'
import type { OperationContext } from '../operation-context.js'

/** Resumes monitoring after a pause. */
export async function resumeMonitoring(
  context: OperationContext,
  input: MonitoringToChange,
): Promise<Outcome<{ id: string }>> {
  return changeMonitoring(context, { operation: 'resumeMonitoring', input, to: 'ACTIVE' })
}
