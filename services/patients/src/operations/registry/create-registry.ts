import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { enterMembers } from '../../storage/registry-members.js'
import { insertRegistry } from '../../storage/registries.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, maybe, text } from '../fields.js'
import { registryRule } from './rule-input.js'

const schema = z.object({
  name: text(200),
  description: maybe(text(2000)),
  rule: registryRule,
  idempotencyKey,
})

/** Makes a group of patients by rule. Its members are found before the answer. */
export async function createRegistry(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { name, description, rule } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'createRegistry', input }, async (tx) => {
    const at = context.clock.now()
    const registry = { id: newId('registry'), name, description, rule, refreshedAt: at }
    if (!(await insertRegistry(tx, { ...registry, createdBy: viewer.id, createdAt: at })))
      return refused({
        kind: 'InvalidInput',
        message: 'Another registry is called the same.',
        field: ['input', 'name'],
      })
    await enterMembers(tx, registry, { patientIds: null, at, zone: context.organizationZone })
    return done({ id: registry.id })
  })
}
