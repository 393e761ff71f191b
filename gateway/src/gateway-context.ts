import type { Viewer } from '@baton/auth/viewer'
import type { Bill } from './limits/bill.js'
import type { CarriedReads } from './reads/carried-reads.js'
import type { RequestOrigin } from './viewers/request-origin.js'
import type { Presence } from './viewers/presence.js'

/** One request to the graph, as every part of the gateway sees it. */
export interface GatewayContext {
  readonly requestId: string
  readonly viewer: Viewer
  /** Where it came from; absent where nobody is at the door. */
  readonly origin?: RequestOrigin
  /** Wall-clock milliseconds after which no subgraph is asked any more. */
  readonly deadline: number
  /** Who waits for the answer; absent where nobody can leave. */
  readonly client?: Presence
  /** Names of mutations whose earlier answer was replayed. */
  readonly replayed: string[]
  /** Whoever asks pays when the answer is told; absent where it is paid for at once. */
  readonly bill?: Bill
  /** The answer goes out as text and nobody looks into it: it may be spliced. */
  readonly takesText?: true
  /** What subgraphs showed and the gateway tells the access log; absent where they tell it themselves. */
  reads?: CarriedReads
}
