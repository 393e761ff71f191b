import type { Viewer } from '@baton/auth/viewer'
import { isPart2Label } from '@baton/auth/sensitivity'
import type { PatientsDeps } from '../deps.js'
import type { DocumentRow } from '../domain/document.js'
import { part2ConsentsFor } from '../storage/consents.js'
import { appendAccess, noteDisclosed } from './read-trust.js'

/** Writes down who takes a document away, before its first byte leaves. */
export async function noteDownload(
  { db, clock }: PatientsDeps,
  { id, version, patientId, sensitivity }: DocumentRow,
  { viewer, requestId }: { viewer: Viewer; requestId: string },
): Promise<void> {
  const at = clock.now()
  const operation = { name: 'downloadDocument', action: 'R' }
  const seen = new Map([[patientId, new Set(['Document.content'])]])
  await appendAccess(db, { viewer, at, requestId, operation, seen })
  if (viewer.kind !== 'staff' || !isPart2Label(sensitivity)) return
  const consents = await part2ConsentsFor({ db, viewer, now: at }, [patientId])
  const consentId = consents.find(({ kind }) => kind === sensitivity)?.id ?? null
  await noteDisclosed(db, {
    recipientId: viewer.id,
    at,
    disclosed: [{ id, version, type: 'Document', patientId, consentId }],
  })
}
