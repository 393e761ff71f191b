import { print, progress, progressDone } from '../output.js'
import { Refused, WrongUse } from '../refused.js'

interface Options {
  readonly submissions: string
  readonly seed: string
  readonly kills: string
  readonly killEvery: string
  readonly json?: boolean
}

/** `baton chaos`: breaks a stack of its own while it submits, and prints the counts; exit status 1 when anything is wrong. */
export async function chaos(options: Options): Promise<void> {
  const [submissions, seed, kills, seconds] = [
    options.submissions,
    options.seed,
    options.kills,
    options.killEvery,
  ].map(Number)
  if (!submissions || !seed || !kills || !seconds || submissions < 1)
    throw new WrongUse('Numbers above zero are due.')
  // The local runner brings half of the system along: it is loaded only for who needs it.
  const { runChaos } = await import('../chaos/run-chaos.js')
  const { describeChaos } = await import('../chaos/report.js')
  const report = await runChaos({ submissions, seed, kills, killEveryMs: seconds * 1_000, say: progress })
  progressDone()
  print(options.json, report, () => describeChaos(report))
  if (report.problems.length > 0) throw new Refused('Something was lost or done twice.')
}
