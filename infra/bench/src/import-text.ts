import { openGraph } from '@baton/cli/graph'
import { importSource, textSource } from '@baton/cli/import-file'
import type { BenchStack } from './bench-stack.js'

/** Imports NDJSON through the gateway and waits for its end. */
export async function importText(stack: BenchStack, text: string): Promise<void> {
  const report = await importSource({ stack, graph: openGraph(stack) }, textSource('benchmark', text), {
    as: 'adam',
  })
  if (report.rejects.length > 0) throw new Error(`${report.rejects.length} lines were rejected.`)
}
