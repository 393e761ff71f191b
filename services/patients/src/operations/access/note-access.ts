import { isPart2Label } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { PatientsDeps } from '../../deps.js'
import { opensType } from '../../domain/consent.js'
import { appendAccess, noteDisclosed } from '../../storage/access-log.js'
import { part2ConsentsFor } from '../../storage/consents.js'

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
  readonly operation: { readonly name: string; readonly action: string }
  /** Fields by patient. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  readonly shown: readonly ShownRow[]
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
  await appendAccess(db, { ...who, at })
  const protectedRows = shown.filter(({ sensitivity }) => isPart2Label(sensitivity))
  if (viewer.kind !== 'staff' || protectedRows.length === 0) return
  const patientIds = [...new Set(protectedRows.map(({ patientId }) => patientId))]
  const consents = await part2ConsentsFor({ db, viewer, now: at }, patientIds)
  const disclosed = protectedRows.map(({ sensitivity, ...row }) => ({
    ...row,
    consentId:
      consents.find(
        (one) => one.kind === sensitivity && one.patientId === row.patientId && opensType(one, row.type),
      )?.id ?? null,
  }))
  await noteDisclosed(db, { recipientId: viewer.id, at, disclosed })
}
