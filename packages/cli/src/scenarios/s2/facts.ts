/** What the steps of S2 hand on. */
export interface Made {
  readonly patientId: string
  readonly referralId: string
  readonly consentId: string
}

/** Marcus Bell, who goes home after an overdose. */
export const marcusMrn = 'HV-100301'
