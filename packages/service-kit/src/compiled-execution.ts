import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { compilable } from './compilable.js'
import { takesEndlessInput } from './endless-input.js'

/** One operation to execute. */
export interface Execution {
  /** The same object for the same text, as long as Apollo Server remembers it. */
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly contextValue: unknown
  readonly variables: Readonly<Record<string, unknown>>
}

/** Executes operations over one schema. */
export type Executor = (execution: Execution) => Promise<ExecutionResult>

/** Compiled forms that are kept: some 150 KiB each. */
const MOST_COMPILED = 200

/**
 * An executor that compiles an operation when it comes for the second time, if graphql-jit is known to answer it rightly
 * (`compilable`) and nothing goes wrong; everything else is graphql-js's. Objects hold values: a field that is computed has
 * a resolver, because graphql-jit does not always call functions that it finds in a row.
 */
export function compiledExecutor(
  schema: GraphQLSchema,
  onAnswer: (executor: 'compiled' | 'graphql-js') => void = () => undefined,
): Executor {
  const forms = new Map<DocumentNode, Map<string, CompiledQuery | null>>()
  const seen = new WeakSet<DocumentNode>()

  function formOf({ document, operationName }: Execution): CompiledQuery | null {
    if (!seen.has(document)) {
      seen.add(document)
      return null
    }
    const known = forms.get(document) ?? new Map<string, CompiledQuery | null>()
    forms.delete(document)
    forms.set(document, known) // the last one used is the last one forgotten
    const name = operationName ?? ''
    let form = known.get(name)
    if (form === undefined) {
      form = compile(schema, document, operationName)
      known.set(name, form)
      const [oldest] = forms.keys()
      if (forms.size > MOST_COMPILED && oldest) forms.delete(oldest)
    }
    return form
  }

  return async (execution) => {
    const form = formOf(execution)
    const answer = form ? await run(form, execution) : null
    onAnswer(answer ? 'compiled' : 'graphql-js')
    if (answer) return answer
    const { document, operationName, contextValue, variables } = execution
    return execute({ schema, document, contextValue, variableValues: variables, operationName })
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  if (
    !getOperationAST(document, operationName) ||
    !compilable(document) ||
    takesEndlessInput(schema, document)
  )
    return null
  try {
    const form = compileQuery(schema, document, operationName ?? undefined)
    return isCompiledQuery(form) ? form : null
  } catch {
    return null // what it cannot compile is graphql-js's
  }
}

/**
 * Null when anything went wrong. graphql-jit words errors in its own way, forgets their codes and fails as a whole where
 * graphql-js fails one field, so graphql-js answers then, from loaders that have their rows already. Only queries are
 * compiled: asking twice changes nothing.
 */
async function run(
  { query }: CompiledQuery,
  { contextValue, variables }: Execution,
): Promise<ExecutionResult | null> {
  try {
    const answer = await query(undefined, contextValue, variables)
    return answer.errors ? null : answer
  } catch {
    return null
  }
}
