import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql'
import { fieldsOf } from '../usage/fields-of.js'

/** What a document rests on. */
export interface Used {
  /** What it reads, as `Type.field`. */
  readonly fields: ReadonlySet<string>
  /** The types of what it sends and whatever is in those: nobody knows which parts a client fills in. */
  readonly sent: ReadonlySet<string>
  /** What it may leave to its default, as `Type.field(argument)`. */
  readonly leftOut: ReadonlySet<string>
  /** What it reads of one of several types by an interface that they have, as `Type as Interface`. */
  readonly readAs: ReadonlySet<string>
}

/** What an operation with its fragments rests on. What the schema does not know is not in it. */
export function usedBy(schema: GraphQLSchema, document: DocumentNode): Used {
  const [sent, leftOut, readAs] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const types = new TypeInfo(schema)
  const mayBeMissing = variablesThatMayBeMissing(document)
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.typeCondition] as const] : [],
    ),
  )
  const narrowed = (condition: NamedTypeNode | undefined): void => {
    const [from, to] = [types.getParentType(), condition && schema.getType(condition.name.value)]
    if (!isAbstractType(from) || !isInterfaceType(to) || from === to) return
    for (const type of schema.getPossibleTypes(to))
      if (schema.isSubType(from, type)) readAs.add(`${type.name} as ${to.name}`)
  }
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: ({ type }) => addSent(sent, namedTypeIn(schema, type)),
      Field: (node) => {
        const parent = types.getParentType()?.name ?? ''
        for (const { name } of types.getFieldDef()?.args ?? [])
          if (!isGiven(node, name, mayBeMissing)) leftOut.add(`${parent}.${node.name.value}(${name})`)
      },
      InlineFragment: ({ typeCondition }) => narrowed(typeCondition),
      FragmentSpread: ({ name }) => narrowed(fragments.get(name.value)),
    }),
  )
  return { fields: new Set(fieldsOf(schema, document)), sent, leftOut, readAs }
}

function variablesThatMayBeMissing(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, {
    VariableDefinition: ({ variable, type, defaultValue }) => {
      if (type.kind !== Kind.NON_NULL_TYPE && !defaultValue) names.add(variable.name.value)
    },
  })
  return names
}

function isGiven(field: FieldNode, argument: string, mayBeMissing: ReadonlySet<string>): boolean {
  const value = field.arguments?.find(({ name }) => name.value === argument)?.value
  return value !== undefined && !(value.kind === Kind.VARIABLE && mayBeMissing.has(value.name.value))
}

function namedTypeIn(schema: GraphQLSchema, node: TypeNode): GraphQLNamedType | undefined {
  return node.kind === Kind.NAMED_TYPE ? typeFromAST(schema, node) : namedTypeIn(schema, node.type)
}

function addSent(sent: Set<string>, type: GraphQLNamedType | undefined): void {
  if (!type || !isInputType(type) || sent.has(type.name)) return
  sent.add(type.name)
  if (!isInputObjectType(type)) return
  for (const field of Object.values(type.getFields())) addSent(sent, getNamedType(field.type))
}
