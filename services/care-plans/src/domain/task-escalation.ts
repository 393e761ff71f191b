/** Who gets a task, one after the other, when it is left lying past its due instant. */
export interface TaskEscalation {
  /** Practitioners, nearest first. */
  readonly chain: readonly string[]
  /** How long each has before the next gets it. */
  readonly everyMinutes: number
  /** How many of the chain have had it. */
  readonly level: number
}

/** When a task is handed to the next of its chain; null at the end of the chain, or without a due instant. */
export function escalatesAt(escalation: TaskEscalation | null, dueAt: Date | null): Date | null {
  if (escalation === null || dueAt === null || escalation.level >= escalation.chain.length) return null
  return new Date(dueAt.getTime() + escalation.level * escalation.everyMinutes * 60_000)
}

/** Who gets the task now, and the chain after that; null when there is nobody left. */
export function escalated(escalation: TaskEscalation): { ownerId: string; next: TaskEscalation } | null {
  const ownerId = escalation.chain[escalation.level]
  return ownerId === undefined ? null : { ownerId, next: { ...escalation, level: escalation.level + 1 } }
}
