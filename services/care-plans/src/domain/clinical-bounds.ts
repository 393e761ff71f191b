/** Between what values a target makes clinical sense; beyond them it is a slip of the pen, or harm. */
export interface Bounds {
  readonly unit: string
  readonly lowest: number
  readonly highest: number
}

/**
 * By LOINC code, for the measures of domain.md 4.4: our own starter values (no outside authority), wide enough for
 * every adult, for a clinician to edit.
 */
export const CLINICAL_BOUNDS: Readonly<Record<string, Bounds>> = {
  '4548-4': { unit: '%', lowest: 5, highest: 12 },
  '97506-0': { unit: '%', lowest: 5, highest: 12 },
  '8480-6': { unit: 'mm[Hg]', lowest: 90, highest: 180 },
  '8462-4': { unit: 'mm[Hg]', lowest: 50, highest: 110 },
  '29463-7': { unit: 'kg', lowest: 30, highest: 300 },
  '39156-5': { unit: 'kg/m2', lowest: 16, highest: 60 },
  '59408-5': { unit: '%', lowest: 80, highest: 100 },
  '8867-4': { unit: '/min', lowest: 40, highest: 130 },
  '9279-1': { unit: '/min', lowest: 8, highest: 30 },
  '8310-5': { unit: 'Cel', lowest: 35, highest: 39 },
  '13457-7': { unit: 'mg/dL', lowest: 20, highest: 190 },
  '98979-8': { unit: 'mL/min/{1.73_m2}', lowest: 10, highest: 140 },
  '20152-0': { unit: '%', lowest: 20, highest: 120 },
  '44261-6': { unit: '{score}', lowest: 0, highest: 27 },
  '70274-6': { unit: '{score}', lowest: 0, highest: 21 },
  '72514-3': { unit: '{score}', lowest: 0, highest: 10 },
  '55423-8': { unit: '/d', lowest: 100, highest: 40000 },
}
