import type { GraphQLDataSource } from '@apollo/gateway'
import { GraphQLError, visit, type OperationDefinitionNode } from 'graphql'
import { noteObjects } from './counted-answers.js'
import { compilePlan, type Run } from './compile-plan.js'
import { compileShape } from './compile-shape.js'
import { Faults } from './faults.js'
import type { GatewayRequest, OperationContext, QueryPlan } from './plan.js'
import type { Row } from './rows.js'
import type { Shaping } from './shape-values.js'
import { compileSplice } from './splice/compile-splice.js'
import type { SplicedAnswer } from './splice/spliced-answer.js'
import { subtypesOf, type Subtypes } from './subtypes.js'
import { defaultsOf } from './variable-defaults.js'

/** The answer to an operation, as Apollo Server takes it from a gateway. */
export interface Answer {
  data?: Row | SplicedAnswer | null
  errors?: readonly GraphQLError[]
  extensions?: Record<string, unknown>
}

/** An operation ready to run. */
export type CompiledOperation = (request: GatewayRequest) => Promise<Answer>

interface Parts extends OperationContext {
  readonly plan: QueryPlan
  readonly sources: ReadonlyMap<string, GraphQLDataSource>
  /** Of the whole supergraph. */
  readonly subtypes: Subtypes
}

/** Compiles plan and answer of one operation; null for what is left to Apollo's executor. */
export function compileOperation(parts: Parts): CompiledOperation | null {
  const { plan, schema, operation, fragments } = parts
  if (isUnusual(operation, Object.values(fragments)) || plan.node?.kind === 'Subscription') return null
  const steps = plan.node ? compilePlan(plan.node, parts) : () => undefined
  const root = schema.getRootType(operation.operation)
  if (!steps || !root) return null
  const document = { fragments: new Map(Object.entries(fragments)), subtypes: subtypesOf(schema) }
  const shape = compileShape(schema, document, { set: operation.selectionSet, parent: root.name, flags: [] })
  const defaults = defaultsOf(operation)
  const splice = compileSplice(parts)

  return async (request) => {
    const variables: Row = request.request.variables ?? {}
    const run: Run = {
      request,
      variables,
      flags: { ...defaults, ...variables },
      root: {},
      errors: [],
      received: new Map(),
      wave: null,
    }
    const spliced = splice && takesText(request.context) ? await splice(run) : null
    if (spliced) return { data: spliced }
    await steps(run, [run.root])
    return answer(run, () => {
      const shaping: Shaping = { flags: run.flags, faults: new Faults(), objects: 0 }
      const data = shape(run.root, shaping)
      if (data) noteObjects(data, shaping.objects)
      return { data, faults: shaping.faults }
    })
  }
}

/** Whether whoever asked writes the answer out as it is and does not look into it. */
function takesText(context: object): boolean {
  return 'takesText' in context && context.takesText === true
}

/** Faults of the answer's shape are told only when nothing else went wrong: they mostly follow from that. */
function answer({ errors }: Run, shaped: () => { data: Row | null; faults: Faults }): Answer {
  try {
    const { data, faults } = shaped()
    if (errors.length > 0) return { errors, data }
    return faults.count > 0 ? { extensions: { valueCompletion: faults.toErrors() }, data } : { data }
  } catch (error) {
    if (error instanceof GraphQLError || !(error instanceof Error)) throw error
    return { errors: [new GraphQLError(error.message, { originalError: error })] }
  }
}

/**
 * Introspection, and response names that every object has already (`constructor`, `__proto__`), are rare: Apollo's
 * executor, which guards each access, answers those.
 */
function isUnusual(...[operation, fragments]: Parameters<typeof namesOf>): boolean {
  return namesOf(operation, fragments).some(
    (name) => name in Object.prototype || name === '__schema' || name === '__type',
  )
}

function namesOf(
  operation: OperationDefinitionNode,
  fragments: readonly OperationContext['fragments'][string][],
) {
  const names: string[] = []
  for (const node of [operation, ...fragments]) {
    visit(node, {
      Field: ({ name, alias }) => void names.push(name.value, ...(alias ? [alias.value] : [])),
    })
  }
  return names
}
