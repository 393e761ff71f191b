/** What the steps of S5 hand on. */
export interface Made {
  readonly patientId: string
  readonly referralId: string
  readonly barrierId: string
}

/** Priya Nair, who needs a cardiologist and has no ride. */
export const priyaMrn = 'HV-100304'
