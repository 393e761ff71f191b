import {
  GraphQLError,
  Kind,
  parse,
  valueFromASTUntyped,
  type ASTVisitor,
  type ValidationContext,
} from 'graphql'

/**
 * Names of fields that the planner asks for by itself: keys, what @requires names, and `__typename`. In one place of an answer a name stands
 * for one field: another field that a client calls so would be answered with the key, which the client may not even
 * know of, or a section would be looked up by it.
 */
export function takenNames(supergraph: string): ReadonlySet<string> {
  const names = new Set(['__typename'])
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const fields = (node.fields ?? []).flatMap(({ directives }) => directives ?? [])
    for (const { name, arguments: given } of [...(node.directives ?? []), ...fields]) {
      if (!name.value.startsWith('join__')) continue
      for (const { name: argument, value } of given ?? []) {
        if (argument.value !== 'key' && argument.value !== 'requires') continue
        for (const field of String(valueFromASTUntyped(value)).match(/\w+/g) ?? []) names.add(field)
      }
    }
  }
  return names
}

/** A validation rule: no alias is a name that the planner needs for itself. */
export function ownNames(taken: () => ReadonlySet<string>): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Field({ alias, name }) {
      if (!alias || alias.value === name.value) return
      if (!taken().has(alias.value)) return
      const message = `The alias "${alias.value}" is the name of a field that sections are joined by: choose another.`
      context.reportError(new GraphQLError(message, { nodes: alias }))
    },
  })
}
