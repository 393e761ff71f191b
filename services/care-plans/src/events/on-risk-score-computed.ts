import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { keepPatientRisk } from '../storage/patient-risks.js'
import { rerankPatient } from '../storage/work-items.js'

/** The newest risk band of a patient moves the patient's work up or down in the queue. */
export async function onRiskScoreComputed(
  deps: Deps,
  event: DomainEvent<'risk-score.computed.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    const { patientId, instrument, total, band } = event.payload
    const kept = await keepPatientRisk(tx, {
      patientId,
      instrument,
      total,
      band,
      computedAt: event.occurredAt,
    })
    if (kept) await rerankPatient(tx, patientId)
  })
}
