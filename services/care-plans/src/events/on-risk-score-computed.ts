import { isPart2Label } from '@baton/auth/sensitivity'
import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { keepPatientRisk } from '../storage/patient-risks.js'
import { rankByRisk } from '../operations/work-queue/change-queue.js'

/** What says how likely a patient returns to hospital; a comorbidity index alone moves nobody's work. */
const READMISSION: ReadonlySet<string> = new Set(['LACE', 'HOSPITAL'])

/**
 * The highest of a patient's newest risk bands moves the patient's work up or down in the queue. The score of a stay that
 * Part 2 protects moves nothing: the order of a queue would tell of it.
 */
export async function onRiskScoreComputed(
  deps: Deps,
  event: DomainEvent<'risk-score.computed.v1'>,
): Promise<void> {
  await handleByPatient(deps, event, async (tx) => {
    const { patientId, instrument, total, band, sensitivity = 'NONE' } = event.payload
    if (!READMISSION.has(instrument) || isPart2Label(sensitivity)) return
    const kept = await keepPatientRisk(tx, {
      patientId,
      instrument,
      total,
      band,
      computedAt: event.occurredAt,
    })
    if (kept) await rankByRisk(tx, patientId)
  })
}
