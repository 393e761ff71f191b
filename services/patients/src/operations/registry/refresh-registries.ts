import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../../deps.js'
import {
  enterMembers,
  leaveMembers,
  lockRegistry,
  markRefreshed,
  registriesDue,
  takeDuePatients,
  type Look,
} from '../../storage/registry-members.js'
import { listRegistries } from '../../storage/registries.js'

type RefreshDeps = Pick<PatientsDeps, 'db' | 'clock' | 'organizationZone'>

/** Patients of one transaction. */
const MOST_AT_ONCE = 500
const A_DAY_MS = 24 * 60 * 60 * 1000

/** Looks at the patients whose inputs changed, some at a time. Answers whether there may be more. */
export async function refreshDuePatients({ db, clock, organizationZone }: RefreshDeps): Promise<boolean> {
  return db.transaction(async (tx) => {
    const patientIds = await takeDuePatients(tx, MOST_AT_ONCE)
    if (patientIds.length === 0) return false
    const look = { patientIds, at: clock.now(), zone: organizationZone }
    const registries = [...(await listRegistries(tx))].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const { id } of registries) await lookThrough(tx, id, look)
    return true
  })
}

/** Looks through all patients of the registries that nobody looked through for a day. */
export async function refreshDueRegistries({ db, clock, organizationZone }: RefreshDeps): Promise<void> {
  const at = clock.now()
  const before = new Date(at.getTime() - A_DAY_MS)
  for (const id of await registriesDue(db.manager, before)) {
    await db.transaction(async (tx) => {
      await lookThrough(tx, id, { patientIds: null, at, zone: organizationZone })
      await markRefreshed(tx, id, at)
    })
  }
}

async function lookThrough(tx: EntityManager, id: string, look: Look): Promise<void> {
  const registry = await lockRegistry(tx, id)
  if (!registry) return
  await leaveMembers(tx, registry, look)
  await enterMembers(tx, registry, look)
}
