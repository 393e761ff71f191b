/** What a run of chaos came to. */
export interface ChaosReport {
  readonly seed: number
  readonly seconds: number
  readonly submissions: number
  readonly authorizations: number
  readonly states: Readonly<Record<string, number>>
  /** How often each process or store was killed. */
  readonly kills: Readonly<Record<string, number>>
  /** How often each fault of the payer was served. */
  readonly faults: Readonly<Record<string, number>>
  /** Requests that the payer took, retries of one trace number included. */
  readonly sends: number
  readonly sentAgain: number
  readonly inquiries: number
  readonly traces: number
  /** What the payer does because of them: one each. */
  readonly effects: number
  readonly decisions: number
  readonly deadLettersRetried: number
  readonly events: { readonly told: number; readonly missing: number; readonly twice: number }
  /** What is wrong; empty when nothing is. */
  readonly problems: readonly string[]
}

/** The counts for a person. */
export function describeChaos(report: ChaosReport): string {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  const total = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0)
  return [
    `chaos, seed ${report.seed}: ${report.submissions} submissions in ${report.seconds} s`,
    `  killed ${total(report.kills)} times: ${list(report.kills)}`,
    `  the payer failed ${total(report.faults)} times: ${list(report.faults)}`,
    `  the payer took ${report.sends} requests under ${report.traces} trace numbers (${report.sentAgain} came more than once)`,
    `  inquiries ${report.inquiries}, decisions by its people ${report.decisions}, dead letters taken up ${report.deadLettersRetried}`,
    `  business effects ${report.effects}, one for each of ${report.authorizations} authorizations`,
    `  states: ${list(report.states)}`,
    `  events in metrics: ${report.events.told} told, ${report.events.missing} missing, ${report.events.twice} twice`,
    ...report.problems.slice(0, 20).map((problem) => `  FAIL ${problem}`),
    report.problems.length === 0
      ? '  nothing was lost, nothing was done twice'
      : `  ${report.problems.length} problems`,
  ].join('\n')
}
