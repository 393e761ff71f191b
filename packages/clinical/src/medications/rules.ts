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
export const DUPLICATION_SOURCE =
  'Joint Commission NPSG.03.06.01, element of performance 3: duplications, omissions, interactions'

const BEERS = 'AGS Beers Criteria 2023, J Am Geriatr Soc 2023;71(7):2052-2081, doi:10.1111/jgs.18372, Table 2'

/** What asks for care in older adults. */
export const CAUTIONS: readonly CautionRule[] = [
  {
    id: 'hypnotic-falls',
    medication: 'sedative-hypnotic',
    effect: 'Falls and fractures in adults of 65 and more.',
    source: `${BEERS}: nonbenzodiazepine benzodiazepine-receptor agonist hypnotics`,
  },
  {
    id: 'benzodiazepine-falls',
    medication: 'benzodiazepine',
    effect: 'Falls, fractures and confusion in adults of 65 and more.',
    source: `${BEERS}: benzodiazepines`,
  },
]

/** Medications whose wrong dose hurts most, and who says so: a difference in dose is of high severity. */
export interface HighAlert {
  /** An ingredient or a class. */
  readonly medication: string
  readonly source: string
}

const COMMUNITY =
  'ISMP List of High-Alert Medications in Community/Ambulatory Care Settings, 2021, home.ecri.org'
const LONG_TERM = 'ISMP List of High-Alert Medications in Long-Term Care (LTC) Settings, 2021, home.ecri.org'

/** Every medication of that kind that the rules know. */
export const HIGH_ALERT: readonly HighAlert[] = [
  { medication: 'anticoagulant', source: `${COMMUNITY}: antithrombotic agents` },
  { medication: 'insulin', source: `${COMMUNITY}: insulins` },
  { medication: 'opioid', source: `${COMMUNITY}: opioids` },
  { medication: 'sulfonylurea', source: `${COMMUNITY}: sulfonylurea hypoglycemics` },
  { medication: 'methotrexate', source: `${COMMUNITY}: methotrexate, nononcologic use` },
  { medication: 'digoxin', source: `${LONG_TERM}: digoxin` },
]

/** What the rules do not look at; shown beside every result, so that silence is not taken for safety. */
export const NOT_COVERED: readonly string[] = [
  'Interactions other than the pairs listed: this is a short curated list, not a drug interaction database.',
  'Duplications other than of one ingredient, or of two of the classes listed.',
  'Other criteria for older adults than benzodiazepines and hypnotics; their dose and duration, and the age of the patient.',
  'Doses: whether a dose is right for the age, weight, kidneys or liver of the patient.',
  'Pregnancy, lactation and children.',
  'Contraindications by diagnosis, laboratory values or genes.',
  'Ingredients that the tables do not know, and combination products whose name does not say their ingredients.',
  'Food, herbal and over-the-counter products beyond the ingredients listed.',
  'What labels changed after November 2026: each source was looked up then.',
]
