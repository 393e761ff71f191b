import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import { ESCALATION_SEVERITIES, pressesAsMuch } from '../../domain/escalation.js'
import type { MonitoringPlan, Reading } from '../../domain/monitoring.js'
import { SYSTEM } from '../../domain/status-change.js'
import { findOpenDeteriorations } from '../../storage/escalations.js'
import { openEscalation } from '../escalation/open-escalation.js'

/**
 * Raises one escalation for the alerts of a reading, as severe as the worst of them. While one that presses as much is
 * open for the patient, the reading belongs to it: identical alerts do not call the same people again.
 */
export async function escalateAlerts(
  tx: EntityManager,
  { plan, reading }: { plan: MonitoringPlan; reading: Reading },
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<string | null> {
  const severity = ESCALATION_SEVERITIES.find((one) => reading.alerts.some((alert) => alert.severity === one))
  if (!severity) return null
  const { patientId, id: causeId } = reading
  const open = await findOpenDeteriorations(tx, patientId)
  const same = open.find((one) => pressesAsMuch(one.severity, severity))
  if (same) return same.id
  const scored = reading.alerts.some(({ code }) => code.startsWith('NEWS2'))
  const request = {
    patientId,
    severity,
    cause: scored ? 'DETERIORATION' : 'THRESHOLD',
    causeId,
    situation: reading.alerts.map(({ text }) => text).join('; '),
    background: `Monitored at home${plan.hospitalAtHome ? ' (hospital at home)' : ''} since ${plan.startedAt.toISOString().slice(0, 10)}, oxygen saturation on scale ${plan.spo2Scale}.`,
    assessment: `A reading of ${reading.at.toISOString()} is outside of what was agreed.`,
    recommendation: RECOMMENDATIONS[severity],
  } as const
  const { id } = await openEscalation(tx, request, { config, by: SYSTEM, now })
  return id
}

/** What the program asks for (domain.md 2.5): suggestions; a licensed person decides. */
const RECOMMENDATIONS = {
  EMERGENT: 'Provider now; decide about 911.',
  URGENT: 'Nurse or provider calls within the hour.',
  SAME_DAY: 'Call the patient today and repeat the reading.',
  ROUTINE: 'Look at it within two business days.',
} as const
