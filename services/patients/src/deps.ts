import type { AckMode } from '@baton/fhir/hl7v2/ack'
import type { Deps } from '@baton/service-kit/request-context'
import type { MorseBands } from '@baton/clinical/scores/fall-risk'
import type { DocumentStore } from './documents/document-store.js'
import type { Channels } from './outreach/channels.js'
import type { Sender } from './outreach/templates.js'

/** What the operations, jobs and routes of patients may use. */
export interface PatientsDeps extends Deps {
  /** Where uploaded files lie until they are imported; subgraph and worker see the same folder. */
  readonly importDir: string
  /** Where the bytes of documents lie, and how many one may have. */
  readonly documents: DocumentStore
  readonly documentLimitBytes: number
  /** Where days are counted for patients whose address tells no zone. */
  readonly organizationZone: string
  /** Whether outreach follows up by itself whoever went home. */
  readonly followsDischarges: boolean
  /** Where the bands of the Morse Fall Scale begin. */
  readonly morseBands: MorseBands
  /** How messages of hospitals are acknowledged. */
  readonly acknowledges: AckMode
  /** Which of their messages are for this system, by MSH-11. */
  readonly processingIds: readonly string[]
  /** The ways to reach patients that are set up. */
  readonly channels: Channels
  /** Who writes to patients. */
  readonly sender: Sender
  /** What proves that a reply comes from the SMS provider; null when replies are not taken. */
  readonly replies: { readonly url: string; readonly authToken: string } | null
}
