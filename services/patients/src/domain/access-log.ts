/** The table `access_log`: who saw what of a patient. Only ever added to. */
export interface AccessLogRow {
  readonly patientId: string
  readonly sequence: number
  readonly at: Date
  readonly viewerId: string
  readonly roles: readonly string[]
  readonly onBehalfOf: string | null
  readonly purpose: string
  /** R read, U changed. */
  readonly action: string
  readonly operation: string
  /** `Type.field`, never a value. */
  readonly fields: readonly string[]
  readonly breakGlassId: string | null
  readonly requestId: string
}
