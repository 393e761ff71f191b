/** Everything a person or process can be in Baton (domain.md 9.6, the columns of the matrix). */
export const ROLES = [
  'coordinator',
  'nurse',
  'socialWorker',
  'physician',
  'supervisor',
  'umReviewer',
  'payerLiaison',
  'partner',
  'analyst',
  'patient',
  'system',
  'administrator',
  'privacyOfficer',
] as const

/** One column of the role x resource matrix. */
export type Role = (typeof ROLES)[number]

/** Whether a text from outside (a token's claim) names a role. */
export function isRole(text: unknown): text is Role {
  return ROLES.some((role) => role === text)
}
