import type { Refusal } from '@baton/database/refusal'

/** Refuses what somebody tells as having happened although it lies ahead, by the names of the input's fields. */
export function refuseAhead(
  now: Date,
  told: Readonly<Record<string, Date | null | undefined>>,
): readonly Refusal[] {
  return Object.entries(told).flatMap(([field, at]) =>
    at && at > now
      ? [{ kind: 'InvalidInput', message: 'must not be in the future', field: ['input', field] } as const]
      : [],
  )
}
