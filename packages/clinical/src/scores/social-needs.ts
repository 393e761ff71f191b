/**
 * Hunger Vital Sign: Hager ER et al., Pediatrics 2010;126:e26 (two statements about the last twelve months). AHC-HRSN,
 * core: Centers for Medicare & Medicaid Services, Accountable Health Communities screening tool (ten items, five
 * domains); its safety items are HITS, copyright Kevin Sherin MD: scored here by number, their text is not kept.
 */
export const SOCIAL_NEEDS_VERSION = 'ahc-hrsn-core-2021'

/** How true a hunger statement is. */
export type HungerAnswer = 'never' | 'sometimes' | 'often' | 'refused'

/** What the two statements come to. */
export type HungerResult = 'POSITIVE' | 'NEGATIVE' | 'INDETERMINATE'

/** Positive when either statement is sometimes or often true; unclear when one was refused and the other is never true. */
export function hungerVitalSign(first: HungerAnswer, second: HungerAnswer): HungerResult {
  const answers = [first, second]
  if (answers.some((answer) => answer === 'sometimes' || answer === 'often')) return 'POSITIVE'
  return answers.includes('refused') ? 'INDETERMINATE' : 'NEGATIVE'
}

/** The five domains of the core. */
export const HRSN_DOMAINS = ['HOUSING', 'FOOD', 'TRANSPORTATION', 'UTILITIES', 'SAFETY'] as const

/** One of the domains. */
export type HrsnDomain = (typeof HRSN_DOMAINS)[number]

/** The ten answers. */
export interface HrsnAnswers {
  readonly livingSituation: 'steady' | 'worried' | 'none'
  /** Problems ticked: bugs, mold, lead, heat, stove, smokeDetector, leaks. */
  readonly housingProblems: readonly string[]
  readonly food: readonly [HungerAnswer, HungerAnswer]
  readonly lackedTransport: boolean
  readonly utilities: 'no' | 'yes' | 'shutOff'
  /** Four items, 1 never to 5 frequently. */
  readonly hits: readonly [number, number, number, number]
}

/** Domains that came out positive. */
export interface Hrsn {
  readonly positive: readonly HrsnDomain[]
  readonly hitsTotal: number
}

/** Above ten of twenty, HITS is positive: handled in private, no copy to the portal, never shown to a proxy. */
const HITS_POSITIVE_ABOVE = 10

/** Scores the core screen. */
export function ahcHrsn(answers: HrsnAnswers): Hrsn {
  const hitsTotal = answers.hits.reduce((sum, item) => sum + item, 0)
  const domains: readonly (readonly [HrsnDomain, boolean])[] = [
    ['HOUSING', answers.livingSituation !== 'steady' || answers.housingProblems.length > 0],
    ['FOOD', hungerVitalSign(...answers.food) === 'POSITIVE'],
    ['TRANSPORTATION', answers.lackedTransport],
    ['UTILITIES', answers.utilities !== 'no'],
    ['SAFETY', hitsTotal > HITS_POSITIVE_ABOVE],
  ]
  return { positive: domains.filter(([, found]) => found).map(([domain]) => domain), hitsTotal }
}

/**
 * The Gravity SDOH-CC category (HL7 US, temporary codes) that a positive domain stands for: of housing, the worst that
 * was said. Whoever is housed badly but steadily is not about to lose the place.
 */
export function sdohCategory(domain: HrsnDomain, { livingSituation }: HrsnAnswers): SdohCategory {
  if (domain !== 'HOUSING') return CATEGORIES[domain]
  if (livingSituation === 'none') return 'homelessness'
  return livingSituation === 'worried' ? 'housing-instability' : 'inadequate-housing'
}

const CATEGORIES = {
  FOOD: 'food-insecurity',
  TRANSPORTATION: 'transportation-insecurity',
  UTILITIES: 'utility-insecurity',
  SAFETY: 'intimate-partner-violence',
} as const

/** The categories of Gravity that say that something is wanting. */
export const SDOH_CATEGORIES = [
  'food-insecurity',
  'housing-instability',
  'homelessness',
  'inadequate-housing',
  'transportation-insecurity',
  'financial-insecurity',
  'material-hardship',
  'educational-attainment',
  'employment-status',
  'veteran-status',
  'stress',
  'social-connection',
  'intimate-partner-violence',
  'elder-abuse',
  'personal-health-literacy',
  'health-insurance-coverage-status',
  'medical-cost-burden',
  'digital-literacy',
  'digital-access',
  'utility-insecurity',
  'incarceration-status',
  'language-access',
] as const

/** One of the categories. */
export type SdohCategory = (typeof SDOH_CATEGORIES)[number]

/** Categories that tell of violence: handled in private, no copy to the portal, never shown to a proxy. */
export const VIOLENCE: readonly SdohCategory[] = ['intimate-partner-violence', 'elder-abuse']
