import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql'
import type { FieldCoordinate } from './request-context.js'

/** The query planner names what it asks a subgraph `<operation>__<subgraph>__<number>`. */
const ADDED_BY_THE_PLANNER = /__[a-z_]+__\d+$/

/** Which fields of which patients one request reads, and from which operation. */
export class Reads {
  /** Fields as `Type.field`, by patient. */
  readonly seen = new Map<string, Set<string>>()
  #operation: { readonly name: string; readonly action: string } | null = null
  #last: { readonly patientId: string; readonly fields: Set<string> } | null = null

  /** What was asked: its name, and R for a query, U for a change. */
  get operation(): { readonly name: string; readonly action: string } {
    return this.#operation ?? { name: 'unnamed', action: 'R' }
  }

  /** Notes a field; answers whose record it belongs to, null for nobody's. */
  note(source: unknown, { typeName, name }: FieldCoordinate, info: GraphQLResolveInfo): string | null {
    const patientId = patientIdOf(source, typeName)
    if (patientId === null) return null
    this.#operation ??= operationOf(info)
    // Fields of one row come one after the other.
    if (this.#last?.patientId !== patientId) {
      const fields = this.seen.get(patientId) ?? new Set<string>()
      this.seen.set(patientId, fields)
      this.#last = { patientId, fields }
    }
    this.#last.fields.add(name)
    return patientId
  }
}

function patientIdOf(source: unknown, typeName: string): string | null {
  if (source === null || typeof source !== 'object') return null
  const { id, patientId } = source as { id?: unknown; patientId?: unknown } // every property may be absent or anything
  const found = typeName === 'Patient' ? id : patientId
  return typeof found === 'string' ? found : null
}

function operationOf({ operation }: GraphQLResolveInfo): { name: string; action: string } {
  return {
    name: operation.name?.value.replace(ADDED_BY_THE_PLANNER, '') ?? 'unnamed',
    action: operation.operation === OperationTypeNode.MUTATION ? 'U' : 'R',
  }
}
