/** The kinds of records that a consent may open one by one (42 CFR 2.31(a)(3): how much and what kind of information). */
export const RECORD_KINDS = [
  'ENCOUNTER',
  'CONDITION',
  'MEDICATION',
  'ALLERGY',
  'OBSERVATION',
  'ASSESSMENT',
  'DOCUMENT',
  'NOTE',
  'COVERAGE',
  'REFERRAL',
  'CARE_PLAN',
  'AUTHORIZATION',
] as const
/** One of RECORD_KINDS. */
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What a consent opens: some kinds, or everything under its label. */
export type Opened = RecordKind | 'ALL'

/** The words by which a scope names a kind of records, in the singular. */
const WORDS: Readonly<Record<RecordKind, readonly string[]>> = {
  ENCOUNTER: ['encounter', 'visit', 'stay', 'admission', 'episode', 'hospitalization'],
  CONDITION: ['condition', 'diagnosis', 'diagnose', 'problem'],
  MEDICATION: ['medication', 'medicine', 'prescription', 'dispense'],
  ALLERGY: ['allergy', 'intolerance'],
  OBSERVATION: ['observation', 'lab', 'laboratory', 'vital', 'result', 'test', 'diagnostic', 'toxicology'],
  ASSESSMENT: ['assessment', 'score', 'screening', 'questionnaire', 'form'],
  DOCUMENT: ['document', 'letter', 'summary', 'file'],
  NOTE: ['note'],
  COVERAGE: ['coverage', 'insurance', 'claim', 'billing'],
  REFERRAL: ['referral', 'appointment', 'attendance'],
  CARE_PLAN: ['plan', 'goal', 'task', 'transition'],
  AUTHORIZATION: ['authorization', 'determination', 'appeal'],
}

const KIND_OF: ReadonlyMap<string, RecordKind> = new Map(
  RECORD_KINDS.flatMap((kind) => WORDS[kind].map((word) => [word, kind] as const)),
)

/** The words by which a scope names the whole of what a substance use program knows. */
const WHOLE: ReadonlySet<string> = new Set(
  `all any everything entire complete full record chart history information data health medical care coordination treatment program
   recovery part2 part cfr tpo sud oud aud mat moud otp substance addiction alcohol opioid drug dependence overdose detox
   detoxification withdrawal rehab rehabilitation`.split(/\s+/),
)

/** Notes of counseling sessions have a label and a consent of their own (42 CFR 2.11, 2.31(b)): the word means all of it. */
const COUNSELING: ReadonlySet<string> = new Set(['counseling', 'counselling', 'psychotherapy', 'session'])

/**
 * What the scopes of a Part 2 consent open. A scope that names kinds of records (`sud-medications`, `MedicationRequest`,
 * `lab results`) opens these alone; one that names the treatment as such (`sud-treatment`, `all records`) opens everything
 * under its label; one that names neither opens nothing.
 */
export function openedBy(kind: string, scopes: readonly string[]): readonly Opened[] {
  const opened = new Set(scopes.flatMap((scope) => openedByOne(kind, wordsOf(scope))))
  return opened.has('ALL') ? ['ALL'] : RECORD_KINDS.filter((one) => opened.has(one))
}

function openedByOne(kind: string, words: readonly string[]): readonly Opened[] {
  if (kind === 'PART2_COUNSELING' && words.some((word) => COUNSELING.has(word))) return ['ALL']
  const named = words.flatMap((word) => KIND_OF.get(word) ?? [])
  if (named.length > 0) return named.includes('NOTE') ? [...named, 'DOCUMENT'] : named
  return words.includes('*') || words.some((word) => WHOLE.has(word)) ? ['ALL'] : []
}

/** The words of a scope, in the singular; `MedicationRequest` is two. */
function wordsOf(scope: string): readonly string[] {
  const words = scope.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words
    .split(/[^a-z0-9*]+/)
    .filter((word) => word !== '')
    .map((word) => (KIND_OF.has(word) ? word : singular(word)))
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The SQL condition that the column `opens` of a consent names a kind; `kind` is SQL written by us, never input. */
export function opensKind(consent: string, kind: string): string {
  return `${consent}.opens && array['ALL', ${kind}]::text[]`
}
