/*
 * Remote physiologic monitoring, CPT codes as of the CY2026 Physician Fee Schedule. For outpatients only: a
 * hospital-at-home patient is an inpatient and takes none of them.
 */

/** The device supply code for 30 days: one of them or none, never both. */
export function rpmSupplyCode(distinctDays: number): '99445' | '99454' | null {
  if (distinctDays >= 16) return '99454'
  return distinctDays >= 2 ? '99445' : null
}

/** A code and how often it is reported. */
export interface RpmUnit {
  readonly code: '99470' | '99457' | '99458'
  readonly units: number
}

/** The management codes of a calendar month: the minutes of staff, and whether there was live interaction at all. */
export function rpmManagement(minutes: number, live: boolean): readonly RpmUnit[] {
  if (!live || minutes < 10) return []
  if (minutes < 20) return [{ code: '99470', units: 1 }]
  const further = Math.floor((minutes - 20) / 20)
  const first = { code: '99457', units: 1 } as const
  return further > 0 ? [first, { code: '99458', units: further }] : [first]
}
