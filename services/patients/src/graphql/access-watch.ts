import { isPart2Label } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { AccessWatch } from '@baton/service-kit/request-context'
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql'
import { noteAccess, type ShownRow } from '../operations/note-access.js'
import type { PatientsRequest } from './context.js'

/** A row of somebody's record, as far as the log must know it. */
interface Read {
  readonly id?: unknown
  readonly patientId?: unknown
  readonly version?: unknown
  readonly sensitivity?: Sensitivity
}

/**
 * Notes which fields of which patients are read, and writes it before the answer leaves: who, in whose place, why, from
 * which operation. A Part 2 record that is shown counts as disclosed, under the consent that opened it.
 */
export function watchAccess(request: PatientsRequest): AccessWatch {
  const seen = new Map<string, Set<string>>()
  const shown = new Map<string, ShownRow>()
  let operation = { name: 'unnamed', action: 'R' }
  return {
    field(source, info) {
      const patientId = patientIdOf(source, info)
      if (patientId === null) return
      operation = operationOf(info)
      const fields = seen.get(patientId) ?? new Set()
      seen.set(patientId, fields.add(`${info.parentType.name}.${info.fieldName}`))
      const row = source as Read // patientIdOf has seen that it is an object
      const { sensitivity = 'NONE', id, version } = row
      if (isPart2Label(sensitivity) && typeof id === 'string' && typeof version === 'number')
        shown.set(id, { id, version, type: info.parentType.name, patientId, sensitivity })
    },
    async beforeAnswer() {
      const { viewer, requestId } = request
      if (!viewer || seen.size === 0) return
      await noteAccess(request, { viewer, requestId, operation, seen, shown: [...shown.values()] })
    },
  }
}

function patientIdOf(source: unknown, { parentType }: GraphQLResolveInfo): string | null {
  if (source === null || typeof source !== 'object') return null
  const { id, patientId } = source as Read // every property may be absent or anything
  const found = parentType.name === 'Patient' ? id : patientId
  return typeof found === 'string' ? found : null
}

function operationOf({ operation }: GraphQLResolveInfo): { name: string; action: string } {
  return {
    name: operation.name?.value ?? 'unnamed',
    action: operation.operation === OperationTypeNode.MUTATION ? 'U' : 'R',
  }
}
