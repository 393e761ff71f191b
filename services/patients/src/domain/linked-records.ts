import type { DuplicateReason, Likeness } from './duplicate.js'

/** How a source says that one of its records of a person stands to another (FHIR R4 Patient.link.type). */
export const LINK_TYPES = ['replaced-by', 'replaces', 'refer', 'seealso'] as const

/** One of these. */
export type LinkType = (typeof LINK_TYPES)[number]

/**
 * A link as the reason of a pair, read from the added record to the known one. Every link says that both are of one person
 * (FHIR R4 Patient.link); that one stands for the other is enough for the work queue, were nothing else alike.
 */
const POINTS = {
  LINKED_REPLACED_BY: 24,
  LINKED_REPLACES: 24,
  LINKED_REFER: 12,
  LINKED_REFERRED_TO: 12,
  LINKED_SEEALSO: 12,
} as const

/** One of these. */
export type LinkCode = keyof typeof POINTS

const TOLD: Readonly<Record<LinkType, LinkCode>> = {
  'replaced-by': 'LINKED_REPLACED_BY',
  replaces: 'LINKED_REPLACES',
  refer: 'LINKED_REFER',
  seealso: 'LINKED_SEEALSO',
}

const SEEN_FROM_THE_OTHER: Readonly<Record<LinkCode, LinkCode>> = {
  LINKED_REPLACED_BY: 'LINKED_REPLACES',
  LINKED_REPLACES: 'LINKED_REPLACED_BY',
  LINKED_REFER: 'LINKED_REFERRED_TO',
  LINKED_REFERRED_TO: 'LINKED_REFER',
  LINKED_SEEALSO: 'LINKED_SEEALSO',
}

/** A link as its teller sees it. */
export function linkCode(type: LinkType): LinkCode {
  return TOLD[type]
}

/** The same link as the other record sees it. */
export function mirrored(code: LinkCode): LinkCode {
  return SEEN_FROM_THE_OTHER[code]
}

/** A likeness with what sources say of the two records; what it has as a reason already counts once. */
export function withLinks(found: Likeness, codes: readonly LinkCode[]): Likeness {
  const known = new Set(found.reasons.map(({ code }) => code))
  const added = [...new Set(codes)]
    .filter((code) => !known.has(code))
    .map((code): DuplicateReason => ({ code, points: POINTS[code] }))
  const score = added.reduce((sum, { points }) => sum + points, found.score)
  return { score, reasons: [...found.reasons, ...added] }
}
