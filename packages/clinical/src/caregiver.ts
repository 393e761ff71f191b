/**
 * ZBI-4 screen, Bedard M et al., Gerontologist 2001;41:652: copyright S. Zarit, licensed through Mapi Research Trust;
 * numeric entry only, no item text is kept. Caregiver readiness is our own list and needs no licence.
 */
export const ZBI4_VERSION = 'bedard-2001'

/** The version of our own list. */
export const READINESS_VERSION = 'baton-1'

/** Four items, 0 to 4 each: eight and more is positive. null when an item is missing or out of range. */
export function zbi4(items: readonly number[]): { total: number; positive: boolean } | null {
  if (items.length !== 4 || items.some((item) => !Number.isInteger(item) || item < 0 || item > 4)) return null
  const total = items.reduce((sum, item) => sum + item, 0)
  return { total, positive: zbi4Positive(total) }
}

/** The most that the four items come to. */
export const ZBI4_MOST = 16

/** Whether a total, as somebody licensed added it up, is positive. */
export function zbi4Positive(total: number): boolean {
  return total >= 8
}

/** What a caregiver is asked. */
export const READINESS_ITEMS = [
  'knowsMedications',
  'canLiftOrTransfer',
  'availableOvernight',
  'hasBackup',
  'ownHealthOk',
  'feelsAble',
] as const

/** What each question is about. */
export const READINESS_LABELS: Readonly<Record<(typeof READINESS_ITEMS)[number], string>> = {
  knowsMedications: 'Knows the medications',
  canLiftOrTransfer: 'Can lift or transfer the patient',
  availableOvernight: 'Is there overnight',
  hasBackup: 'Has somebody to stand in',
  ownHealthOk: 'Is well enough',
  feelsAble: 'Feels able to do it',
}

/** What the answers lead to: two or more times no needs support, all six a social worker too. */
export type Readiness = 'READY' | 'SUPPORT' | 'SUPPORT_AND_SOCIAL_WORK'

/** Counts the noes of the six questions. */
export function caregiverReadiness(answers: Readonly<Record<(typeof READINESS_ITEMS)[number], boolean>>): {
  noes: number
  result: Readiness
} {
  const noes = READINESS_ITEMS.filter((item) => !answers[item]).length
  if (noes === READINESS_ITEMS.length) return { noes, result: 'SUPPORT_AND_SOCIAL_WORK' }
  return { noes, result: noes >= 2 ? 'SUPPORT' : 'READY' }
}
