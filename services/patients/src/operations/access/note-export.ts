import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import type { PatientsDeps } from '../../deps.js'
import type { Everything } from '../../fhir-export/everything.js'
import { noteAccess } from './note-access.js'

/** Writes down who takes a patient's whole record away, and which Part 2 records are disclosed with it. */
export async function noteExport(
  deps: PatientsDeps,
  { patientId, labelled }: Everything,
  who: { viewer: Viewer; requestId: string; origin: Origin | null },
): Promise<void> {
  await noteAccess(deps, {
    ...who,
    operation: { name: 'exportFhir', action: 'R' },
    seen: new Map([[patientId, new Set(['Patient.everything'])]]),
    shown: labelled.map((row) => ({ ...row, patientId })),
  })
}
