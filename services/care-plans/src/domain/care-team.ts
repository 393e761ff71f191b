/** What somebody does for a patient. */
export const CARE_TEAM_ROLES = [
  'PRIMARY_CARE',
  'PHYSICIAN',
  'NURSE',
  'SOCIAL_WORKER',
  'PHARMACIST',
  'THERAPIST',
  'COORDINATOR',
  'COMMUNITY_HEALTH_WORKER',
  'CAREGIVER',
  'AGENT',
  'OTHER',
] as const
export type CareTeamRole = (typeof CARE_TEAM_ROLES)[number]

/** Somebody's place in the care team of a patient, from then until then. */
export interface CareTeamMember {
  readonly id: string
  readonly version: number
  readonly patientId: string
  /** A practitioner, or a related person of the patient. */
  readonly memberId: string
  readonly role: CareTeamRole
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly endReason: string | null
  readonly sourceId: string | null
  readonly addedBy: string
  readonly addedAt: Date
}

/** Roles whose presence makes a meeting clinical (domain.md 4.9). */
const CLINICIANS: readonly CareTeamRole[] = [
  'PRIMARY_CARE',
  'PHYSICIAN',
  'NURSE',
  'SOCIAL_WORKER',
  'PHARMACIST',
  'THERAPIST',
]

/** Whether a role is a clinician's. */
export function isClinician(role: CareTeamRole): boolean {
  return CLINICIANS.includes(role)
}

/** Whether a membership holds at an instant. */
export function isMemberAt(
  { startsAt, endsAt }: Pick<CareTeamMember, 'startsAt' | 'endsAt'>,
  at: Date,
): boolean {
  return startsAt <= at && (endsAt === null || endsAt > at)
}
