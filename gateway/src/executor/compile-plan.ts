import type { GraphQLDataSource } from '@apollo/gateway'
import type { GraphQLError } from 'graphql'
import { compileFetch } from './compile-fetch.js'
import type { FetchNode, GatewayRequest, PlanNode } from './plan.js'
import { rowsAt, type Row } from './rows.js'
import type { Question } from './splice/text-source.js'
import type { Subtypes } from './subtypes.js'
import { asksTwice } from './wave/asks-twice.js'
import { Wave } from './wave/wave.js'

/** One execution: what it was asked, and the answer as it grows. */
export interface Run {
  readonly request: GatewayRequest
  readonly variables: Readonly<Record<string, unknown>>
  /** The variables with the operation's defaults: what @skip and @include look at. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly root: Row
  readonly errors: GraphQLError[]
  /** What subgraphs sent already, as they wrote it: they are not asked again. */
  readonly received: Map<FetchNode, { readonly text: string; readonly question: Question }>
  /** Takes up what is asked of subgraphs while several steps begin. */
  wave: Wave | null
}

/** One step of a plan, compiled. Nothing to wait for is said by returning nothing. */
export type Step = (run: Run, rows: readonly Row[]) => Promise<void> | undefined

/** What a plan is compiled with. */
export interface Tools {
  readonly subtypes: Subtypes
  readonly sources: ReadonlyMap<string, GraphQLDataSource>
}

/** Turns a plan into closures, once; null when it has something that is left to Apollo's executor. */
export function compilePlan(node: PlanNode, tools: Tools, path: readonly string[] = []): Step | null {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.map((inner) => compilePlan(inner, tools, path))
      if (!steps.every((step) => step !== null)) return null
      if (node.kind === 'Sequence') return inTurn(steps)
      return asksTwice(node) ? asOneWave(atOnce(steps)) : atOnce(steps)
    }
    case 'Flatten': {
      const way = node.path.map(String)
      const inner = way.some((part) => part.startsWith('...'))
        ? null
        : compilePlan(node.node, tools, [...path, ...way])
      return inner && ((run, rows) => into(inner, run, rowsAt(rows, way)))
    }
    case 'Condition':
      return compileCondition(node, tools, path)
    case 'Fetch':
      return compileFetch(node, tools, path)
    case 'Defer':
      return null
  }
}

function into(step: Step, run: Run, rows: readonly Row[]): Promise<void> | undefined {
  return rows.length > 0 ? step(run, rows) : undefined
}

function inTurn(steps: readonly Step[]): Step {
  return async (run, rows) => {
    for (const step of steps) await step(run, rows)
  }
}

function atOnce(steps: readonly Step[]): Step {
  return (run, rows) => {
    const waits = steps.map((step) => step(run, rows)).filter((wait) => wait !== undefined)
    if (waits.length <= 1) return waits[0]
    return Promise.all(waits).then(() => undefined)
  }
}

/** Steps say what they ask of subgraphs before the first of them waits, so that each subgraph is asked once. */
function asOneWave(step: Step): Step {
  return (run, rows) => {
    if (run.wave) return step(run, rows) // within a wider wave
    const wave = new Wave()
    run.wave = wave
    try {
      return step(run, rows)
    } finally {
      run.wave = null
      wave.send(run.request.context)
    }
  }
}

function compileCondition(
  node: Extract<PlanNode, { kind: 'Condition' }>,
  tools: Tools,
  path: readonly string[],
): Step | null {
  const nothing: Step = () => undefined
  const yes = node.ifClause ? compilePlan(node.ifClause, tools, path) : nothing
  const no = node.elseClause ? compilePlan(node.elseClause, tools, path) : nothing
  if (!yes || !no) return null
  return (run, rows) => (run.flags[node.condition] === true ? yes : no)(run, rows)
}
