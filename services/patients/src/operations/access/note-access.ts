import type { Origin } from '@baton/auth/origin'
import { isPart2Label } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { PatientsDeps } from '../../deps.js'
import { opensType } from '../../domain/consent.js'
import { appendAccess, noteDisclosed } from '../../storage/access-log.js'
import { part2ConsentsFor } from '../../storage/consents.js'
import type { Asking } from '../../storage/reach.js'

/** A labelled row of somebody's record, as it was shown. */
export interface ShownRow {
  readonly id: string
  readonly version: number
  readonly type: string
  readonly patientId: string
  readonly sensitivity: Sensitivity
}

/** What one request shows to whom. */
interface Access {
  readonly viewer: Viewer
  readonly requestId: string
  readonly origin: Origin | null
  readonly operation: { readonly name: string; readonly action: string }
  /** Fields by patient. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  readonly shown: readonly ShownRow[]
  /** By patient the labels of all that was read, where nothing was read that has none. */
  readonly labels?: ReadonlyMap<string, readonly Sensitivity[]>
}

/**
 * Writes down who saw which fields of whom, before the answer leaves. What Part 2 protects counts as disclosed to staff,
 * under the consent that opened it.
 */
export async function noteAccess(
  { db, clock }: Pick<PatientsDeps, 'db' | 'clock'>,
  access: Access,
): Promise<void> {
  const { shown, ...who } = access
  const { viewer } = who
  const at = clock.now()
  const disclosed = viewer.kind === 'staff' ? await disclosedBy({ db, viewer, now: at }, shown) : []
  await appendAccess(db, { ...who, at, openedBy: consentsByPatient(disclosed) })
  if (disclosed.length > 0) await noteDisclosed(db, { recipientId: viewer.id, at, disclosed })
}

type DisclosedRow = ShownRow & { readonly consentId: string | null }

/** What Part 2 protects of what was shown, each with the consent that opened it. */
async function disclosedBy(asking: Asking, shown: readonly ShownRow[]): Promise<readonly DisclosedRow[]> {
  const protectedRows = shown.filter(({ sensitivity }) => isPart2Label(sensitivity))
  if (protectedRows.length === 0) return []
  const patientIds = [...new Set(protectedRows.map(({ patientId }) => patientId))]
  const consents = await part2ConsentsFor(asking, patientIds)
  return protectedRows.map((row) => ({
    ...row,
    consentId:
      consents.find(
        (one) => one.kind === row.sensitivity && one.patientId === row.patientId && opensType(one, row.type),
      )?.id ?? null,
  }))
}

function consentsByPatient(disclosed: readonly DisclosedRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { patientId, consentId } of disclosed) {
    const before = found.get(patientId) ?? []
    found.set(patientId, consentId === null || before.includes(consentId) ? before : [...before, consentId])
  }
  return found
}
