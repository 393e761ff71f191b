import { READINESS_ITEMS } from '@baton/clinical/caregiver'
import type { Coded } from './coded.js'
import type { ProposalContent, ProposalKind } from './proposal.js'

/** What is looked at in a home. */
export const HOME_ITEMS = [
  'GRAB_BARS',
  'STAIR_RAILS',
  'LIGHTING',
  'CLEAR_FLOORS',
  'BED_HEIGHT',
  'SMOKE_ALARM',
  'MEDICATION_STORAGE',
  'HEATING_AND_WATER',
  'TELEPHONE',
] as const

/** One item of a home, and whether it is safe. */
export interface HomeFinding {
  readonly item: (typeof HOME_ITEMS)[number]
  readonly safe: boolean
  readonly note: string | null
}

/** A look at a patient's home, in person or by video. */
export interface HomeAssessment {
  readonly id: string
  readonly patientId: string
  readonly mode: 'IN_PERSON' | 'VIDEO'
  readonly findings: readonly HomeFinding[]
  /** STEADI "Stay Independent", 0 to 14. */
  readonly steadiScore: number | null
  /** Null when it was not asked. */
  readonly fellInPastYear: boolean | null
  /** Questions about the caregiver's readiness that were answered with no. */
  readonly caregiverNotReady: number
  readonly note: string | null
  readonly assessedBy: string
  readonly assessedAt: Date
}

const SUPPORT_FROM = 2

/** CDC STEADI: 4 or more is at risk of falling. */
const AT_RISK_FROM = 4

/** Whether the patient is at risk of falling: by the score, or because of a fall; null when neither was asked. */
export function isAtRiskOfFalling({
  steadiScore,
  fellInPastYear,
}: Pick<HomeAssessment, 'steadiScore' | 'fellInPastYear'>): boolean | null {
  if (fellInPastYear === true) return true
  return steadiScore === null ? null : steadiScore >= AT_RISK_FROM
}

/** What a look at a home suggests. */
export interface HomeSuggestion {
  readonly kind: ProposalKind
  readonly rule: string
  readonly title: string
  readonly content: ProposalContent
}

const NOTHING: ProposalContent = { goal: null, authorization: null, carePlanId: null, goalId: null }
const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
const FALLS: Coded = {
  system: 'http://hl7.org/fhir/sid/icd-10-cm',
  code: 'Z91.81',
  display: 'History of falling',
}

function equipment(rule: string, title: string, service: Omit<Coded, 'system'>): HomeSuggestion {
  const lines = [{ code: { system: HCPCS, ...service }, quantity: 1 }]
  return {
    kind: 'EQUIPMENT',
    rule,
    title,
    content: { ...NOTHING, authorization: { lines, diagnoses: [FALLS] } },
  }
}

function task(rule: string, title: string): HomeSuggestion {
  return { kind: 'TASK', rule, title, content: NOTHING }
}

const WALKER = equipment('walker', 'Walker, and ask the payer for it', {
  code: 'E0143',
  display: 'Walker, folding, wheeled, adjustable or fixed height',
})

/** Repairs by item; equipment that a payer pays for is asked of the payer. */
const REPAIRS: Partial<Readonly<Record<HomeFinding['item'], HomeSuggestion>>> = {
  GRAB_BARS: task('grab-bars', 'Have grab bars put up in the bathroom'),
  STAIR_RAILS: task('stair-rails', 'Have the stair rails repaired'),
  LIGHTING: task('lighting', 'Have the dark places lit'),
  CLEAR_FLOORS: task('clear-floors', 'Clear rugs and cables off the floors'),
  BED_HEIGHT: equipment('hospital-bed', 'Bed of adjustable height, and ask the payer for it', {
    code: 'E0260',
    display: 'Hospital bed, semi-electric, with side rails and mattress',
  }),
  SMOKE_ALARM: task('smoke-alarm', 'Have a smoke alarm put up'),
  MEDICATION_STORAGE: task('medication-storage', 'Find a safe place for the medications'),
  HEATING_AND_WATER: task('heating-and-water', 'See that heating and water work'),
  TELEPHONE: task('telephone', 'See that the patient can call for help'),
}

/** What is suggested: repairs of what is not safe, a walker when a fall is likely and there is nothing to hold on to. */
export function suggestionsOf(assessment: HomeAssessment): readonly HomeSuggestion[] {
  const unsafe = assessment.findings.filter((finding) => !finding.safe).map((finding) => finding.item)
  const repairs = unsafe.flatMap((item) => REPAIRS[item] ?? [])
  const atRisk = isAtRiskOfFalling(assessment) === true
  const nothingToHold = unsafe.includes('GRAB_BARS') || unsafe.includes('STAIR_RAILS')
  return [...repairs, ...(atRisk && nothingToHold ? [WALKER] : []), ...caregiverSuggestions(assessment)]
}

/** Two or more of the six questions answered with no ask for support, all six for a social worker too (domain.md 2.9). */
function caregiverSuggestions({ caregiverNotReady: noes }: HomeAssessment): readonly HomeSuggestion[] {
  const support = task('caregiver-support', 'Find support for the caregiver')
  const consult = task('social-work-consult', 'Ask a social worker to see the caregiver')
  if (noes >= READINESS_ITEMS.length) return [support, consult]
  return noes >= SUPPORT_FROM ? [support] : []
}
