import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { LabelledReads } from '@baton/service-kit/labelled-reads'
import type { PatientsDeps } from '../../deps.js'
import type { Received } from '../hl7v2/receive-message.js'
import { labelsOfReads } from './labels-of-reads.js'
import { noteAccess } from './note-access.js'

/** Writes down who is told what became of messages about whom, before it leaves. */
export async function noteReport(
  deps: PatientsDeps,
  messages: readonly Received[],
  who: { viewer: Viewer; requestId: string; origin: Origin | null },
): Promise<void> {
  const labelled = new LabelledReads(labelsOfReads)
  const seen = new Map<string, ReadonlySet<string>>()
  for (const message of messages) {
    const { patientId } = message
    if (patientId === null) continue
    labelled.note(message, { patientId, typeName: 'InboundMessage' })
    seen.set(patientId, new Set(['InboundMessage.report']))
  }
  if (seen.size === 0) return
  const operation = { name: 'receiveHl7v2', action: 'U' } as const
  await noteAccess(deps, { ...who, operation, seen, shown: [], labels: await labelled.labels(deps.db) })
}
