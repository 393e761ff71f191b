/** How much a discrepancy matters. */
export type DiscrepancySeverity = 'LOW' | 'MODERATE' | 'HIGH'

/** A medication, an ingredient or a class, that asks for something. */
export interface CautionRule {
  readonly id: string
  readonly medication: string
  readonly effect: string
  readonly source: string
}

/** Classes of which a patient seldom needs two members. */
export const NO_TWO_OF: readonly string[] = [
  'statin',
  'beta-blocker',
  'ace-inhibitor',
  'arb',
  'loop-diuretic',
  'anticoagulant',
  'nsaid',
  'ppi',
  'ssri',
  'benzodiazepine',
]
/** Where the rule on duplication comes from. */
export const DUPLICATION_SOURCE = 'Joint Commission NPSG.03.06.01: compare for duplications'

/** What asks for care in older adults. */
export const CAUTIONS: readonly CautionRule[] = [
  {
    id: 'hypnotic-falls',
    medication: 'sedative-hypnotic',
    effect: 'Falls and fractures in adults of 65 and more.',
    source: 'AGS Beers Criteria 2023, J Am Geriatr Soc 2023;71(7):2052-2081',
  },
  {
    id: 'benzodiazepine-falls',
    medication: 'benzodiazepine',
    effect: 'Falls, fractures and confusion in adults of 65 and more.',
    source: 'AGS Beers Criteria 2023, J Am Geriatr Soc 2023;71(7):2052-2081',
  },
]

/** Medications whose wrong dose hurts most: a difference in dose is of high severity. */
export const HIGH_ALERT: readonly string[] = [
  'anticoagulant',
  'insulin',
  'opioid',
  'digoxin',
  'methotrexate',
  'sulfonylurea',
]
/** Where that list comes from. */
export const HIGH_ALERT_SOURCE =
  'ISMP List of High-Alert Medications in Community/Ambulatory Care Settings, 2021'

/** What the rules do not look at; shown beside every result, so that silence is not taken for safety. */
export const NOT_COVERED: readonly string[] = [
  'Interactions other than the pairs listed: this is a short curated list, not a drug interaction database.',
  'Doses: whether a dose is right for the age, weight, kidneys or liver of the patient.',
  'Pregnancy, lactation and children.',
  'Contraindications by diagnosis, laboratory values or genes.',
  'Ingredients that the tables do not know, and combination products whose name does not say their ingredients.',
  'Food, herbal and over-the-counter products beyond the ingredients listed.',
]
