import type { Moves } from './moves.js'

/** Kinds of documents for serious illness (domain.md 4.8). */
export const ADVANCE_CARE_KINDS = [
  'PORTABLE_ORDER',
  'DO_NOT_RESUSCITATE',
  'LIVING_WILL',
  'HEALTH_CARE_PROXY',
  'PSYCHIATRIC_DIRECTIVE',
  'CONVERSATION',
] as const
export type AdvanceCareKind = (typeof ADVANCE_CARE_KINDS)[number]

/** How far treatment goes, as a portable order says it. */
export const TREATMENT_LEVELS = ['FULL', 'SELECTIVE', 'COMFORT_FOCUSED'] as const
export type TreatmentLevel = (typeof TREATMENT_LEVELS)[number]

export type AdvanceCareStatus = 'ACTIVE' | 'SUPERSEDED' | 'REVOKED'

/** What a patient decided for a time when they cannot. */
export interface AdvanceCareDocument {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly kind: AdvanceCareKind
  readonly status: AdvanceCareStatus
  readonly statusReason: string | null
  /** US state. */
  readonly jurisdiction: string | null
  /** Calendar day. */
  readonly signedOn: string
  readonly treatmentLevel: TreatmentLevel | null
  /** Whether to attempt resuscitation; null where the document does not say. */
  readonly resuscitate: boolean | null
  readonly agentName: string | null
  readonly agentPhone: string | null
  readonly summary: string | null
  /** The scan, as patients keeps it. */
  readonly documentId: string | null
  /** The clinician who has seen it. */
  readonly verifiedBy: string | null
  readonly reviewDueOn: string | null
  readonly supersedesId: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** Which state may follow which. */
export const ADVANCE_CARE_MOVES: Moves<AdvanceCareStatus> = {
  ACTIVE: ['SUPERSEDED', 'REVOKED'],
  SUPERSEDED: [],
  REVOKED: [],
}

/** A conversation is a note about wishes: it supersedes nothing and nothing supersedes it. */
const NEVER_SUPERSEDED: readonly AdvanceCareKind[] = ['CONVERSATION']

/** What a new document does to those of its kind: the latest by its date of signing prevails. */
export function supersession(
  added: Pick<AdvanceCareDocument, 'kind' | 'signedOn'>,
  active: readonly AdvanceCareDocument[],
): { readonly supersedes: readonly AdvanceCareDocument[]; readonly isOld: boolean } {
  if (NEVER_SUPERSEDED.includes(added.kind)) return { supersedes: [], isOld: false }
  const same = active.filter((document) => document.kind === added.kind)
  const isOld = same.some((document) => document.signedOn > added.signedOn)
  return { supersedes: isOld ? [] : same, isOld }
}

/** What everybody who opens the record must see at once. */
export interface PatientBanner {
  readonly treatmentLevel: TreatmentLevel | null
  readonly resuscitate: boolean | null
  readonly order: AdvanceCareDocument | null
  readonly agentName: string | null
  readonly agentPhone: string | null
  readonly hospice: boolean
  /** Two orders in force that say different things: the latest prevails, a clinician confirms (domain.md 4.8). */
  readonly ordersDiffer: boolean
}

const ORDERS: readonly AdvanceCareKind[] = ['PORTABLE_ORDER', 'DO_NOT_RESUSCITATE']

/** Whether a document is an order to act on, not a wish. */
export function isOrder({ kind }: Pick<AdvanceCareDocument, 'kind'>): boolean {
  return ORDERS.includes(kind)
}

/** The banner of a patient with these documents in force; only orders bind, wishes guide. */
export function bannerOf(
  documents: readonly AdvanceCareDocument[],
  { hospice }: { hospice: boolean },
): PatientBanner {
  const active = documents.filter((document) => document.status === 'ACTIVE').sort(latestSigned)
  const orders = active.filter(isOrder)
  const agent = active.find((document) => document.agentName !== null)
  const resuscitations = new Set(orders.map(({ resuscitate }) => resuscitate).filter((one) => one !== null))
  return {
    treatmentLevel: orders.find((order) => order.treatmentLevel !== null)?.treatmentLevel ?? null,
    resuscitate: orders.find((order) => order.resuscitate !== null)?.resuscitate ?? null,
    order: orders[0] ?? null,
    agentName: agent?.agentName ?? null,
    agentPhone: agent?.agentPhone ?? null,
    hospice,
    ordersDiffer: resuscitations.size > 1,
  }
}

function latestSigned(a: AdvanceCareDocument, b: AdvanceCareDocument): number {
  return b.signedOn.localeCompare(a.signedOn) || b.recordedAt.getTime() - a.recordedAt.getTime()
}
