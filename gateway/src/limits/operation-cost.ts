import { DEFAULT_PAGE, LARGEST_PAGE } from '@baton/database/keyset'
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import type { CostRules } from './cost-rules.js'

type Values = Readonly<Record<string, unknown>>

/** Points of an operation with these variables; throws when they ask for a page of a size that none has. */
export type Cost = (variables: Values) => number

/** Points that one operation may cost where the configuration says nothing else; what is registered stays within them. */
export const POINTS_OF_AN_OPERATION = 50_000

const MUTATION = 10
const OBJECT = 1
/** Items of a list of which nothing is known. */
const UNKNOWN_LIST = 10
/** Fields that every root has without naming them. */
const META_FIELDS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]))
/** Numbers beyond this are all the same: far too much. */
const BEYOND = 1e9

/**
 * The cost of an operation before it runs: one point for each object that may come, ten for a mutation, times the
 * length of each list (its page size, @listSize, or ten), with @cost where the schema says so. Conditions are ignored:
 * what may be skipped counts. The same document costs the same but for its variables, so it is compiled once.
 */
export function compileCost(
  schema: GraphQLSchema,
  rules: CostRules,
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
): Cost {
  const root = schema.getRootType(operation.operation)
  if (!root) return () => 0
  const compiler = new CostCompiler(schema, rules, document)
  const base =
    operation.operation === OperationTypeNode.MUTATION
      ? MUTATION * operation.selectionSet.selections.length
      : 0
  const inner = compiler.selections(operation.selectionSet, root)
  const defaults = defaultsOf(operation)
  const all: (variables: Values) => Values = defaults
    ? (variables) => ({ ...defaults, ...variables })
    : (variables) => variables
  return (sent) => {
    const variables = all(sent)
    for (const check of compiler.checks) check(variables)
    return Math.min(BEYOND, Math.ceil(base + inner(variables)))
  }
}

/** The page sizes that hold where no variable is sent; null when there are none. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values | null {
  const sizes = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  )
  return sizes.length > 0 ? Object.fromEntries(sizes) : null
}

class CostCompiler {
  readonly #schema: GraphQLSchema
  readonly #rules: CostRules
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Cost>()
  /** Each throws when its page is of a size that none has, whatever stands below it, or its condition is null. */
  readonly checks: ((variables: Values) => void)[] = []

  constructor(schema: GraphQLSchema, rules: CostRules, document: DocumentNode) {
    this.#schema = schema
    this.#rules = rules
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]))
  }

  selections(set: SelectionSetNode, parent: GraphQLCompositeType, size?: Cost): Cost {
    const parts = set.selections.map((node) => {
      this.#conditions(node)
      if (node.kind === Kind.FIELD) return this.#field(node, parent, size)
      if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, size)
      return this.#on(node.typeCondition?.name.value ?? parent.name, node.selectionSet, size)
    })
    return (variables) => parts.reduce((sum, part) => Math.min(BEYOND, sum + part(variables)), 0)
  }

  /** A variable with a default may be sent as null all the same, and then neither holds nor does not. */
  #conditions({ directives = [] }: SelectionNode): void {
    for (const { value } of directives.flatMap((directive) => directive.arguments ?? [])) {
      if (value.kind !== Kind.VARIABLE) continue
      const name = value.name.value
      this.checks.push((variables) => {
        if (variables[name] === null) throw nullCondition(name)
      })
    }
  }

  #on(type: string, set: SelectionSetNode, size?: Cost): Cost {
    const named = this.#schema.getType(type)
    return isCompositeType(named) ? this.selections(set, named, size) : () => 0
  }

  /** Compiled once, so that doubled fragments cannot explode here. The page of the field around it is not known inside. */
  #fragment(name: string, size?: Cost): Cost {
    const fragment = this.#fragments.get(name)
    if (!fragment) return () => 0
    const known = size ? undefined : this.#known.get(name)
    if (known) return known
    const cost = this.#on(fragment.typeCondition.name.value, fragment.selectionSet, size)
    if (!size) this.#known.set(name, cost)
    return cost
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, page?: Cost): Cost {
    const name = node.name.value
    const field = 'getFields' in parent ? (parent.getFields()[name] ?? META_FIELDS.get(name)) : undefined
    if (!field) return () => 0
    const where = `${parent.name}.${field.name}`
    const type = getNamedType(field.type)
    const weight =
      this.#rules.weights.get(where) ??
      this.#rules.weights.get(type.name) ??
      (isCompositeType(type) ? OBJECT : 0)
    const asked = this.#pageSize(node, field, where)
    if (!node.selectionSet || !isCompositeType(type)) return () => weight
    if (isListType(getNullableType(field.type))) {
      // `edges` is as long as the page of the connection around it.
      const size = asked ?? page ?? (() => this.#rules.lists.get(where)?.assumedSize ?? UNKNOWN_LIST)
      const inner = this.selections(node.selectionSet, type)
      return (variables) => size(variables) * (weight + inner(variables))
    }
    const inner = this.selections(node.selectionSet, type, asked ?? this.#assumedPage(where))
    return (variables) => weight + inner(variables)
  }

  #assumedPage(where: string): Cost | undefined {
    const size = this.#rules.lists.get(where)?.assumedSize
    return size ? () => size : undefined
  }

  /** What a page argument asks for; undefined when the field has none or it is left out. */
  #pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, where: string): Cost | undefined {
    const names = this.#rules.lists.get(where)?.slicingArguments ?? ['first']
    const argument = node.arguments?.find(({ name }) => names.includes(name.value))
    if (!argument || !field.args.some(({ name }) => name === argument.name.value)) return undefined
    const { value } = argument
    const asked = askedBy(value)
    if (!asked) return undefined
    const isPage = getNamedType(field.type).name.endsWith('Connection')
    const [least, most] = isPage ? [1, LARGEST_PAGE] : [0, Infinity] // how long a plain list may be, its owner says
    this.checks.push((variables) => {
      const count = asked(variables)
      if (count < least || count > most) throw sizeOfNoPage(`${where}(${argument.name.value}:)`, isPage)
    })
    return (variables) => within(asked(variables))
  }
}

/** The number that stands in a document or is sent with it; undefined when it can be none. */
function askedBy(value: ValueNode): Cost | undefined {
  if (value.kind === Kind.INT) return () => Number(value.value)
  if (value.kind !== Kind.VARIABLE) return undefined
  const name = value.name.value
  // Nothing is made a number here: an object may fail at that. What is none is refused a moment later, with all variables.
  return ({ [name]: sent }) => (typeof sent === 'number' ? sent : DEFAULT_PAGE)
}

function within(size: number): number {
  return Number.isFinite(size) ? Math.min(LARGEST_PAGE, Math.max(0, size)) : LARGEST_PAGE
}

function sizeOfNoPage(where: string, isPage: boolean): GraphQLError {
  const fault = isPage ? `is out of range: a page holds 1 to ${LARGEST_PAGE} items` : 'is negative'
  return new GraphQLError(`${where} ${fault}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}

function nullCondition(name: string): GraphQLError {
  return new GraphQLError(`The variable "$${name}" is null: a condition is true or false.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}

/** What an answer cost in the end: one point for each object in it. */
export function costOfAnswer(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + costOfAnswer(item), 0)
  let sum = 1
  for (const key in value) sum += costOfAnswer((value as Record<string, unknown>)[key])
  return sum
}
