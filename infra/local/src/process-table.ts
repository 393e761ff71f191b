import type { DatabaseName } from '@baton/database/provision'

/** What a process is: it decides its environment and when it is stopped. */
export type ProcessKind = 'gateway' | 'mllp' | 'subgraph' | 'worker' | 'relay' | 'payer' | 'contact'

/** One process of Baton. */
export interface ProcessEntry {
  readonly name: string
  readonly kind: ProcessKind
  /** The compiled file that it runs, from the root of the repository. */
  readonly script: string
  /** What node is told besides the script. */
  readonly flags?: readonly string[]
  /** Its HTTP port, counted from the base port. */
  readonly portOffset: number
  /** The database that it calls its own; null for a process without one. */
  readonly database: DatabaseName | null
}

/** The services, in the order of their ports. */
export const SERVICES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const

/**
 * Answers and jobs are short-lived garbage: a young generation of 16 MiB, collected by the thread that made it, costs a third less
 * than node's defaults, which collect often and wake helper threads for it (decision 0140).
 */
const YOUNG = ['--max-semi-space-size=16', '--single-threaded-gc'] as const

/**
 * What answers the graph holds schemas and plans for as long as it lives, and V8 spends up to a thirtieth of all time on
 * going through them, however few requests come: a collection of everything waits until the heap has doubled (decisions 0297,
 * 0339). The young generation is collected when it is full, not when four fifths of it are, and a quiet moment throws nothing away
 * that the next request needs (0351).
 */
const HOLDING = [
  '--single-threaded-gc',
  '--no-minor-gc-task',
  '--no-memory-reducer',
  '--heap-growing-percent=100',
] as const

/**
 * The gateway has the most requests under way at once. Node begins with a young generation of 1 MiB, and gives back what it
 * grew to when little comes: what is then copied would have been garbage a moment later (decision 0312).
 */
const CARRYING = [...HOLDING, '--max-semi-space-size=16', '--min-semi-space-size=16'] as const

/** A subgraph holds rows while it waits for more of them: with twice the room most of it dies young (decision 0327). */
const ANSWERING = [...HOLDING, '--max-semi-space-size=32', '--min-semi-space-size=32'] as const

/**
 * Imports read files of any size: without a bound node lets garbage lie as long as the machine has memory. What a batch
 * holds outlives the young generation, so that helper threads of the collector have something to do; twice the room lets
 * more of it die young, from the first batch on.
 */
const IMPORTING = [
  '--max-semi-space-size=32',
  '--min-semi-space-size=32',
  '--max-old-space-size=320',
] as const

/** Every process of Baton: the local runner starts exactly these, and docker-compose.yml names exactly these. */
export const PROCESSES: readonly ProcessEntry[] = [
  {
    name: 'gateway',
    kind: 'gateway',
    script: 'gateway/dist/main.js',
    flags: CARRYING,
    portOffset: 0,
    database: 'gateway',
  },
  ...SERVICES.flatMap((name, index): readonly ProcessEntry[] => {
    const database = databaseOf(name)
    const folder = `services/${name}/dist`
    return [
      {
        name,
        kind: 'subgraph',
        script: `${folder}/main.js`,
        flags: ANSWERING,
        portOffset: 1 + index,
        database,
      },
      {
        name: `${name}-worker`,
        kind: 'worker',
        script: `${folder}/worker.js`,
        flags: name === 'patients' ? IMPORTING : YOUNG,
        portOffset: 11 + index,
        database,
      },
    ]
  }),
  {
    name: 'patients-mllp',
    kind: 'mllp',
    script: 'services/patients/dist/mllp-main.js',
    portOffset: 21,
    database: 'patients',
  },
  {
    name: 'relay',
    kind: 'relay',
    script: 'packages/service-kit/dist/relay-main.js',
    flags: YOUNG,
    portOffset: 20,
    database: 'relay',
  },
  {
    name: 'payer-simulator',
    kind: 'payer',
    script: 'packages/payer-simulator/dist/main.js',
    flags: YOUNG,
    portOffset: 30,
    database: null,
  },
  {
    name: 'contact-sandbox',
    kind: 'contact',
    script: 'packages/contact-sandbox/dist/main.js',
    portOffset: 31,
    database: null,
  },
]

/** Nobody new is let in first, then what answers stops, then what works, then what carries. */
export const STOP_ORDER: readonly ProcessKind[] = [
  'gateway',
  'mllp',
  'subgraph',
  'worker',
  'relay',
  'payer',
  'contact',
]

/** The database of a service. */
export function databaseOf(service: (typeof SERVICES)[number]): DatabaseName {
  return service === 'care-plans' ? 'care_plans' : service
}
