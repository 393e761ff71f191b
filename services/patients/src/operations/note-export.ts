import { isPart2Label } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { PatientsDeps } from '../deps.js'
import type { Everything } from '../fhir-export/everything.js'
import { part2ConsentsFor } from '../storage/consents.js'
import { appendAccess, noteDisclosed } from './read-trust.js'

/** Writes down who takes a patient's whole record away, and which Part 2 records are disclosed with it. */
export async function noteExport(
  { db, clock }: PatientsDeps,
  { patientId, labelled }: Everything,
  { viewer, requestId }: { viewer: Viewer; requestId: string },
): Promise<void> {
  const at = clock.now()
  const seen = new Map([[patientId, new Set(['Patient.everything'])]])
  await appendAccess(db, { viewer, at, requestId, operation: { name: 'exportFhir', action: 'R' }, seen })
  const shown = labelled.filter(({ sensitivity }) => isPart2Label(sensitivity ?? 'NONE'))
  if (viewer.kind !== 'staff' || shown.length === 0) return
  const consents = await part2ConsentsFor({ db, viewer, now: at }, [patientId])
  const disclosed = shown.map(({ id, version, sensitivity }) => ({
    id,
    version,
    type: 'FhirExport',
    patientId,
    consentId: consents.find(({ kind }) => kind === sensitivity)?.id ?? null,
  }))
  await noteDisclosed(db, { recipientId: viewer.id, at, disclosed })
}
