/** Everything being told to this service once more. */
export interface ReplayJob {
  readonly id: string
  /** Only what was recorded from here on; everything when null. */
  readonly from: Date | null
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly sources: readonly ReplaySource[]
}

/** How far one service's outbox was read. */
export interface ReplaySource {
  readonly source: string
  readonly read: number
  readonly total: number
  readonly done: boolean
  /** How many outboxes there are. */
  readonly sources: number
}

/** Where a replay stands, by how far its outboxes were read. */
export function replayStatusOf({ sources }: Pick<ReplayJob, 'sources'>): 'QUEUED' | 'RUNNING' | 'COMPLETED' {
  const [first] = sources
  if (!first) return 'QUEUED'
  return sources.filter(({ done }) => done).length >= first.sources ? 'COMPLETED' : 'RUNNING'
}

/** The share that is done, 0 to 1: each outbox counts as much as it holds, those that were not begun as much as the others do. */
export function replayProgressOf({ sources }: Pick<ReplayJob, 'sources'>): number {
  const [first] = sources
  if (!first) return 0
  if (replayStatusOf({ sources }) === 'COMPLETED') return 1
  const total = sources.reduce((sum, one) => sum + Math.max(one.total, one.read), 0)
  const read = sources.reduce((sum, one) => sum + one.read, 0)
  const begun = sources.length / first.sources
  return Math.min(0.99, total === 0 ? 0 : (read / total) * begun)
}
