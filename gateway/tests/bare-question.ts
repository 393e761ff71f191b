import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLSchema } from 'graphql'

/**
 * The least that asks for a root field (`Query.patient`): its required arguments as variables, `__typename` of what it
 * returns. What is denied then is the operation itself, or its type.
 */
export function bareQuestion(coordinate: string, schema: GraphQLSchema): string {
  const [type = '', name = ''] = coordinate.split('.')
  const root = schema.getType(type)
  if (!isObjectType(root)) throw new Error(`There is no ${type}.`)
  const field = root.getFields()[name]
  if (!field) throw new Error(`There is no ${coordinate}.`)
  const required = field.args.filter(isRequiredArgument)
  const variables = required.map((arg) => `$${arg.name}: ${String(arg.type)}`)
  const given = required.map((arg) => `${arg.name}: $${arg.name}`)
  const head = variables.length > 0 ? `(${variables.join(', ')})` : ''
  const call = given.length > 0 ? `(${given.join(', ')})` : ''
  const below = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
  return `${type.toLowerCase()} Q${head} { ${name}${call} ${below} }`
}
