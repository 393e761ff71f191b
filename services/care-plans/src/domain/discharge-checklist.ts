/** The items of the discharge checklist (Joint Commission and Project RED themes, domain.md 3.3), in order. */
export const CHECKLIST_ITEMS = [
  'MEDICATIONS_RECONCILED',
  'FOLLOW_UP_APPOINTMENT',
  'PENDING_TESTS',
  'RED_FLAGS',
  'HOME_SERVICES',
  'EQUIPMENT',
  'DIET_AND_ACTIVITY',
  'WHO_TO_CALL',
  'CAREGIVER',
  'TRANSPORT',
  'INTERPRETER',
  'TEACH_BACK',
  'ADVANCE_DIRECTIVE',
  'SUMMARY_SENT',
  'AUTHORIZATIONS',
] as const
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number]

/** What somebody found of an item. */
export const FINDING_STATES = ['DONE', 'NOT_DONE', 'NOT_NEEDED'] as const

/** A finding; never changed once recorded, the newest counts. */
export interface ChecklistFinding {
  readonly id: string
  readonly episodeId: string
  readonly item: ChecklistItem
  readonly state: (typeof FINDING_STATES)[number]
  /** The day that the item needs: start of care, delivery. */
  readonly on: string | null
  /** The time of the follow-up appointment. */
  readonly at: Date | null
  readonly place: string | null
  /** Who owns it: of pending tests, the caregiver, whom to call. */
  readonly who: string | null
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** How an item stands. */
export interface ChecklistLine {
  readonly item: ChecklistItem
  readonly color: 'GREEN' | 'RED'
  /** What is missing for green; null when it is green. */
  readonly missing: string | null
  readonly finding: ChecklistFinding | null
}

type Fact = 'on' | 'at' | 'place' | 'who'

/** What an item must name to be green: "home services ordered" without a start-of-care date is not done. */
const NEEDS: Readonly<Partial<Record<ChecklistItem, readonly Fact[]>>> = {
  FOLLOW_UP_APPOINTMENT: ['at', 'place'],
  PENDING_TESTS: ['who'],
  HOME_SERVICES: ['on'],
  EQUIPMENT: ['on'],
  WHO_TO_CALL: ['who'],
  CAREGIVER: ['who'],
}

const FACT_WORDS: Readonly<Record<Fact, string>> = {
  on: 'its date',
  at: 'its date and time',
  place: 'its place',
  who: 'who it is',
}
const OWN_WORDS: Readonly<Partial<Record<ChecklistItem, string>>> = {
  HOME_SERVICES: 'the start-of-care date',
  EQUIPMENT: 'the delivery date',
  PENDING_TESTS: 'the owner of the pending tests',
}

/** Items that no patient can do without. */
const ALWAYS: readonly ChecklistItem[] = [
  'MEDICATIONS_RECONCILED',
  'FOLLOW_UP_APPOINTMENT',
  'RED_FLAGS',
  'WHO_TO_CALL',
  'TEACH_BACK',
  'SUMMARY_SENT',
]

/** Every item, green or red. What nobody has looked at is red. */
export function checklistOf(findings: readonly ChecklistFinding[]): readonly ChecklistLine[] {
  return CHECKLIST_ITEMS.map((item) => {
    const finding = findings.findLast((one) => one.item === item) ?? null
    const missing = missingFor(item, finding)
    return { item, color: missing === null ? 'GREEN' : 'RED', missing, finding }
  })
}

/** The red items: the patient is not ready to leave while there is one. */
export function redItems(findings: readonly ChecklistFinding[]): readonly ChecklistItem[] {
  return checklistOf(findings)
    .filter(({ color }) => color === 'RED')
    .map(({ item }) => item)
}

/** Whether an item may be said not to be needed. */
export function mayBeLeftOut(item: ChecklistItem): boolean {
  return !ALWAYS.includes(item)
}

function missingFor(item: ChecklistItem, finding: ChecklistFinding | null): string | null {
  if (!finding) return 'Nobody has looked at it.'
  if (finding.state === 'NOT_NEEDED') return mayBeLeftOut(item) ? null : 'Every patient needs it.'
  if (finding.state === 'NOT_DONE') return 'It is not done.'
  const lacking = (NEEDS[item] ?? []).filter((fact) => !finding[fact])
  if (lacking.length === 0) return null
  const words = lacking.map((fact) => OWN_WORDS[item] ?? FACT_WORDS[fact])
  return `Missing: ${words.join(', ')}.`
}
