import { execFileSync } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** Waits until the condition holds; throws what was waited for when it does not in time. */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 20_000,
): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (await condition()) return
    await delay(50)
  }
  throw new Error(`Not within ${withinMs / 1000} s: ${what}`)
}

/** Whether a process lives (one that ended and waits for its parent to notice does not). */
export function isAlive(pid: number): boolean {
  return table().some((row) => row.pid === pid && !row.state.startsWith('Z'))
}

/** A process's descendants now, whatever process group they are in. */
export function descendants(pid: number): readonly number[] {
  const rows = table()
  const found = [pid]
  for (const parent of found) found.push(...rows.filter((row) => row.parent === parent).map((row) => row.pid))
  return found.slice(1)
}

function table(): readonly { pid: number; parent: number; state: string }[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid, parent, state = ''] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), state }
  })
}

/** Whether a URL answers with 200. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
