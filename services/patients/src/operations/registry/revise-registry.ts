import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { RegistryRow } from '../../domain/registry.js'
import { enterMembers, leaveMembers, lockRegistry } from '../../storage/registry-members.js'
import { findRegistries, isNameTaken, writeRevision } from '../../storage/registries.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { registryRule } from './rule-input.js'

const schema = z.object({
  id: idOf('registry'),
  expectedVersion: version,
  name: maybe(text(200)),
  description: maybe(text(2000)),
  rule: maybe(registryRule),
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Why somebody left whom the new rule does not mean: nothing about the patient has changed. */
const RULE_CHANGED = 'the rule was changed'

/** Gives a registry another name, description or rule; what is left out stays. Whom the new rule means is found at once. */
export async function reviseRegistry(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, reason, name, description, rule } = parsed.value
  const { id: by } = requireViewer(context)
  return change(context, { operation: 'reviseRegistry', input }, async (tx) => {
    await lockRegistry(tx, id)
    const [before] = await findRegistries(tx, [id])
    if (!before) return refused({ ...notFound('registry'), field: ['input', 'id'] })
    const after = {
      ...before,
      version: before.version + 1,
      name: name ?? before.name,
      description: description ?? before.description,
      rule: rule ?? before.rule,
    }
    const refusal = await refusalOf(tx, { before, after, expectedVersion })
    if (refusal) return refused(refusal)
    const at = context.clock.now()
    await writeRevision(tx, after, { at, by, reason })
    if (rule) {
      const look = { patientIds: null, at, zone: context.organizationZone }
      await leaveMembers(tx, after, { ...look, because: RULE_CHANGED })
      await enterMembers(tx, after, look)
    }
    return done({ id })
  })
}

interface Revision {
  readonly before: RegistryRow
  readonly after: RegistryRow
  readonly expectedVersion: number
}

async function refusalOf(
  tx: EntityManager,
  { before, after, expectedVersion }: Revision,
): Promise<Refusal | null> {
  if (before.version !== expectedVersion) return versionConflict('registry', before.version)
  if (after.name === before.name || !(await isNameTaken(tx, after.name))) return null
  return { kind: 'InvalidInput', message: 'Another registry is called the same.', field: ['input', 'name'] }
}
