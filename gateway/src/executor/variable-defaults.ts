import { Kind, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql'
import type { Row } from './rows.js'

/** The values of variables that an operation brings itself. */
export function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Row {
  const defaults: Row = {}
  for (const { variable, defaultValue } of variableDefinitions ?? []) {
    if (defaultValue && defaultValue.kind !== Kind.NULL)
      defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return defaults
}
