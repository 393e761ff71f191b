import { availableParallelism, totalmem } from 'node:os'
import { columns, print } from '../output.js'
import { findStack, isAlive } from '../stack.js'
import { Refused } from '../refused.js'

interface Finding {
  readonly what: string
  readonly ok: boolean
  readonly detail: string
}

/** `baton doctor`: what this machine and this stack need, and whether they have it; exit status 1 when something lacks. */
export async function doctor(options: { json?: boolean }): Promise<void> {
  const findings = [node(), memory(), await stackFinding()]
  print(options.json, findings, () =>
    columns(findings.map(({ what, ok, detail }) => [`${ok ? 'ok  ' : 'FAIL'} ${what}`, detail] as const)),
  )
  if (findings.some((finding) => !finding.ok)) process.exitCode = 1
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 19)
  return {
    what: 'Node 20.19 or newer',
    ok,
    detail: ok ? process.version : `${process.version}: install Node 24`,
  }
}

function memory(): Finding {
  const gigabytes = totalmem() / 2 ** 30
  const detail = `${gigabytes.toFixed(1)} GB, ${availableParallelism()} processors`
  return { what: 'memory for every process of a stack (3 GB)', ok: gigabytes >= 3, detail }
}

async function stackFinding(): Promise<Finding> {
  const what = 'a running stack'
  try {
    const stack = await findStack()
    const dead = await unanswered(stack.processes)
    const detail = dead.length > 0 ? `no answer from ${dead.join(', ')}: see .baton/default/logs` : stack.url
    return { what, ok: dead.length === 0, detail }
  } catch (error) {
    if (error instanceof Refused) return { what, ok: false, detail: error.message }
    throw error
  }
}

async function unanswered(processes: readonly { name: string; url: string }[]): Promise<string[]> {
  const alive = await Promise.all(processes.map(async ({ url }) => isAlive(url)))
  return processes.filter((_, index) => !alive[index]).map(({ name }) => name)
}
