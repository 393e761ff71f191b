/** A patient as far as this subgraph knows one. */
export interface PatientStub {
  readonly id: string
}
