/** A resource, its version if it has one, and the patients whose records it shows. */
export interface FhirResource {
  readonly resource: unknown
  readonly version: number | null
  readonly patientIds: readonly string[]
}
