/** All that a prior-authorization request tells the payer. Strings of days are `2026-11-24`, of instants RFC 3339. */
export interface PasCase {
  /** TRN02: ours, the same over every retry of one request version. */
  readonly trace: string
  /** TRN03: who gave the trace number. */
  readonly originator: string
  /** Where our resources would live; the start of every fullUrl. */
  readonly baseUrl: string
  readonly claimId: string
  /** What it does to an earlier request, which it names by its trace number; absent for a first one. */
  readonly change?: { readonly kind: 'UPDATE' | 'CANCEL'; readonly previousTrace: string }
  readonly createdAt: string
  readonly expedited: boolean
  readonly patient: {
    readonly id: string
    readonly family: string | null
    readonly given: readonly string[]
    readonly birthDate: string
    readonly gender: 'male' | 'female' | 'other' | 'unknown' | null
  }
  readonly coverage: { readonly id: string; readonly memberId: string }
  readonly insurer: PasOrganization
  readonly provider: PasOrganization
  readonly practitioner: { readonly id: string; readonly name: string; readonly npi: string | null } | null
  readonly diagnoses: readonly PasCode[]
  readonly lines: readonly PasLine[]
  /** What the payer asked for and is sent now. */
  readonly attachments?: readonly PasAttachment[]
}

/** A document that supports a request. */
export interface PasAttachment {
  /** Its id where it is kept, or the control number under which it is sent apart. */
  readonly id: string
  /** What it is, in the words or the code of who asked. */
  readonly kind: string
}

/** The payer, or who asks. */
export interface PasOrganization {
  readonly id: string
  readonly name: string
  /** Null where it has none, as many payers. */
  readonly npi: string | null
}

/** A code with its system. */
export interface PasCode {
  readonly system: string
  readonly code: string
  readonly display: string | null
}

/** One service that is asked for. */
export interface PasLine {
  readonly sequence: number
  /** What an update does to it; absent where it is as it was asked first. */
  readonly change?: 'ADDED' | 'CHANGED' | 'CANCELLED'
  readonly service: PasCode
  /** X12 list 1365 (UM03). */
  readonly serviceType: string
  /** CMS place of service. */
  readonly placeOfService: string
  readonly quantity: number
  /** IU, days, units, minutes, hours, months or visits: PAS knows no others. */
  readonly unit: string
  readonly from: string | null
  readonly to: string | null
}
