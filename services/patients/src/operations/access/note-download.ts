import type { Viewer } from '@baton/auth/viewer'
import type { PatientsDeps } from '../../deps.js'
import type { DocumentRow } from '../../domain/document.js'
import { noteAccess } from './note-access.js'

/** Writes down who takes a document away, before its first byte leaves. */
export async function noteDownload(
  deps: PatientsDeps,
  { id, version, patientId, sensitivity }: DocumentRow,
  who: { viewer: Viewer; requestId: string },
): Promise<void> {
  await noteAccess(deps, {
    ...who,
    operation: { name: 'downloadDocument', action: 'R' },
    seen: new Map([[patientId, new Set(['Document.content'])]]),
    shown: [{ id, version, type: 'Document', patientId, sensitivity }],
  })
}
