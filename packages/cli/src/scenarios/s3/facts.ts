/** What the steps of S3 hand on. */
export interface Made {
  readonly patientId: string
  readonly referralId: string
}

/** Linh Tran, who cannot always buy food. */
export const linhMrn = 'HV-100302'
