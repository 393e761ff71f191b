import type { ToldOrigin } from '@baton/service-kit/told-origin'

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
  readonly service: string | null
  readonly agencyId: string | null
  readonly patientCount: number | null
  readonly outcome: string | null
  readonly breakGlassReason: string | null
  readonly consentIds: readonly string[]
  readonly noticeVersion: string | null
  readonly clientName: string | null
  readonly clientAddress: string | null
  readonly queryHash: string | null
  readonly traceId: string | null
}

/** FHIR AuditEvent.outcome of what was shown. What is refused looks like what is not there, and is no row of a log. */
export const SHOWN = '0'

/** What a row says beside who, what and why: the column `detail`, under the row's hash. */
export interface AccessDetail extends ToldOrigin {
  /** The service that showed it. */
  readonly service: string
  readonly outcome: string
  /** The agency that the viewer works for. */
  readonly agencyId?: string | null | undefined
  /** How many patients' records the request read in that service. */
  readonly patientCount?: number | undefined
  /** The consents that opened what Part 2 protects. */
  readonly consentIds?: readonly string[] | undefined
  /** The notice that went with it. */
  readonly noticeVersion?: string | undefined
  /** The labels of all that was read, where nothing was read that has none. */
  readonly labels?: readonly string[] | undefined
}
