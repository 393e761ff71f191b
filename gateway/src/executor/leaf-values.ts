import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql'

/** Whether a value may stand for a leaf; null for custom scalars, which may be anything. */
export function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name))
    return (value) => typeof value === 'string' && names.has(value)
  }
  return isSpecifiedScalarType(type) ? (CHECKS[type.name] ?? null) : null
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 1e21

/** What Apollo's executor lets through: an ID may come as a number, an Int may not be a fraction. */
const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isText,
  ID: (value) => isText(value) || isWhole(value),
  Int: isWhole,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
}
