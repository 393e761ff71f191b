import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { LabelledReads } from '@baton/service-kit/labelled-reads'
import type { PatientsDeps } from '../../deps.js'
import type { DocumentRow } from '../../domain/document.js'
import { labelsOfReads } from './labels-of-reads.js'
import { noteAccess } from './note-access.js'

/** Writes down who takes a document away, before its first byte leaves. */
export async function noteDownload(
  deps: PatientsDeps,
  document: DocumentRow,
  who: { viewer: Viewer; requestId: string; origin: Origin | null },
): Promise<void> {
  const { id, version, patientId, sensitivity } = document
  const labelled = new LabelledReads(labelsOfReads)
  labelled.note(document, { patientId, typeName: 'Document' })
  await noteAccess(deps, {
    ...who,
    operation: { name: 'downloadDocument', action: 'R' },
    seen: new Map([[patientId, new Set(['Document.content'])]]),
    labels: await labelled.labels(deps.db),
    shown: [{ id, version, type: 'Document', patientId, sensitivity }],
  })
}
