import type { Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { wrongInLife } from '../domain/birth-date.js'
import { findPatientRows } from '../storage/patients.js'
import { refuseAhead } from './refuse-ahead.js'

/**
 * Refuses what somebody tells as having happened to a patient although it lies ahead, or before they were born as far as that is
 * known, by the names of the input's fields. What lies further back than anybody's birth is a mistake in typing.
 */
export async function refuseUnlived(
  tx: EntityManager,
  { patientId, now }: { readonly patientId: string; readonly now: Date },
  told: Readonly<Record<string, Date | null | undefined>>,
): Promise<readonly Refusal[]> {
  const entered = Object.entries(told).flatMap(([field, at]) => (at ? [{ field, at }] : []))
  if (entered.length === 0) return []
  const [patient] = await findPatientRows(tx, [patientId])
  const tooEarly = entered.flatMap(({ field, at }) => {
    const message = wrongInLife(patient?.birthDate ?? null, at, now)
    return message ? [{ kind: 'InvalidInput', message, field: ['input', field] } as const] : []
  })
  return [...refuseAhead(now, told), ...tooEarly]
}
