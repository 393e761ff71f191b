import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  valueFromASTUntyped,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import { defaultsOf } from '../executor/variable-defaults.js'
import { STREAMS, type Source } from './stream-schema.js'

type Values = Readonly<Record<string, unknown>>

/** A stream as the query that answers it. */
export interface StreamQuery {
  readonly source: Source
  /** The subscription's own arguments. */
  readonly args: Values
  /** The query's text for one subject. */
  readonly query: (subject: string) => string
  readonly variables: Record<string, unknown>
  /** The key of the answer's only field. */
  readonly key: string
}

/** `subscription { a: patientChanged(id: $id) {...} }` becomes `query ($id) { a: patient(id: $id) {...} }`. */
export function toQuery(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Values,
): StreamQuery {
  const operation = getOperationAST(document, operationName)
  const field = operation ? onlyField(operation) : null
  const source = field ? STREAMS[field.name.value] : undefined
  if (!operation || !field || !source) {
    throw new GraphQLError('A stream has exactly one field, outside of fragments.', {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const written = field.arguments ?? []
  const values = { ...defaultsOf(operation), ...variables }
  const args = Object.fromEntries(
    written.map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, values as Record<string, never>),
    ]),
  )
  if (!isCursor(args['after'])) {
    throw new GraphQLError('A cursor is what a stream told last: pass it back as it came.', {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  const passed = written.filter(({ name }) => name.value !== 'after')
  const rewrite = (own: readonly ArgumentNode[]) =>
    rewritten(operation, { ...field, arguments: own }, { source, fragments })
  const base = rewrite(passed)
  return {
    source,
    args,
    key: field.alias?.value ?? field.name.value,
    query: (subject) => (source.any ? rewrite([...passed, idArgument(subject)]) : base).text,
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => base.used.has(name))),
  }
}

/** None, or a text: whether the feed has it, the feed says. */
function isCursor(after: unknown): boolean {
  return after === undefined || after === null || typeof after === 'string'
}

function onlyField({ selectionSet }: OperationDefinitionNode): FieldNode | null {
  const [field, ...more] = selectionSet.selections
  return field?.kind === Kind.FIELD && more.length === 0 ? field : null
}

function rewritten(
  operation: OperationDefinitionNode,
  field: FieldNode,
  { source, fragments }: { source: Source; fragments: readonly FragmentDefinitionNode[] },
): { text: string; used: ReadonlySet<string> } {
  const root: FieldNode = {
    ...field,
    alias: field.alias ?? field.name,
    name: { kind: Kind.NAME, value: source.query },
  }
  const used = new Set<string>()
  for (const node of [root, ...fragments]) {
    visit(node, { Variable: ({ name }) => void used.add(name.value) })
  }
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  }
  return { text: print({ kind: Kind.DOCUMENT, definitions: [query, ...fragments] }), used }
}

function idArgument(value: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.STRING, value } }
}
