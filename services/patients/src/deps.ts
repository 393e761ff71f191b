import type { Deps } from '@baton/service-kit/request-context'

/** What the operations, jobs and routes of patients may use. */
export interface PatientsDeps extends Deps {
  /** Where uploaded files lie until they are imported; subgraph and worker see the same folder. */
  readonly importDir: string
  /** Where days are counted for patients whose address tells no zone. */
  readonly organizationZone: string
}
