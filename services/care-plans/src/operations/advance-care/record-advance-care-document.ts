import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import {
  ADVANCE_CARE_KINDS,
  supersession,
  TREATMENT_LEVELS,
  type AdvanceCareDocument,
} from '../../domain/advance-care.js'
import { advanceCareDocuments } from '../../storage/documentation.js'
import { patientsInHospice } from '../../storage/team-records.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { optionalWords, practitionerId } from '../input-fields.js'
import { addFirstStatus, moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { reviewGoalsOfCare } from './review-goals-of-care.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellAdvanceCareChanged } from './tell-advance-care-changed.js'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

const schema = z.object({
  patientId: z.string(),
  kind: z.enum(ADVANCE_CARE_KINDS),
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}$/, 'A jurisdiction is a US state, such as NY.')
    .nullish()
    .transform(orNull),
  signedOn: z.string(),
  treatmentLevel: z.enum(TREATMENT_LEVELS).nullish().transform(orNull),
  resuscitate: z.boolean().nullish().transform(orNull),
  agentName: optionalWords(200),
  agentPhone: optionalWords(40),
  summary: optionalWords(4000),
  documentId: z.string().nullish().transform(orNull),
  verifiedBy: practitionerId,
  reviewDueOn: z.string().nullish().transform(orNull),
})

/** Records what a patient decided for later. The latest signed of a kind is in force; the goals are looked at again. */
export async function recordAdvanceCareDocument(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const content = parsed.value
  const request = { operation: 'recordAdvanceCareDocument', input, row: 'advanceCareDocument' } as const
  return createRecord(context, request, async (tx, actor) => {
    // A day ahead of UTC is today somewhere.
    if (content.signedOn > localDateOf(actor.now, 'Pacific/Kiritimati')) {
      return {
        kind: 'InvalidInput',
        message: 'A document cannot be signed in the future.',
        field: ['input', 'signedOn'],
      }
    }
    return record(tx, content, actor)
  })
}

async function record(tx: EntityManager, content: z.output<typeof schema>, actor: Actor): Promise<string> {
  const known = await advanceCareDocuments.allOf(tx, { by: 'patientId', ids: [content.patientId] })
  const active = known.filter((document) => document.status === 'ACTIVE')
  const { supersedes, isOld } = supersession(content, active)
  const document: AdvanceCareDocument = {
    ...content,
    id: newId('advance_care_document'),
    version: 1,
    status: isOld ? 'SUPERSEDED' : 'ACTIVE',
    statusReason: isOld ? 'A later one was known already.' : null,
    supersedesId: supersedes[0]?.id ?? null,
    recordedBy: actor.by,
    recordedAt: actor.now,
  }
  for (const before of supersedes) {
    const move = { to: 'SUPERSEDED', reason: `Superseded by one signed on ${content.signedOn}.` } as const
    await moveRecord({ tx, records: advanceCareDocuments }, before, move, actor)
  }
  await advanceCareDocuments.add(tx, document)
  await addFirstStatus(tx, document, actor)
  if (!isOld) await tellOf(tx, document, { before: supersedes, actor })
  return document.id
}

async function tellOf(
  tx: EntityManager,
  { id: documentId, patientId, treatmentLevel }: AdvanceCareDocument,
  { before, actor }: { before: readonly AdvanceCareDocument[]; actor: Actor },
): Promise<void> {
  const hospice = (await patientsInHospice(tx, [patientId])).has(patientId)
  await tellAdvanceCareChanged(tx, { patientId, documentId, hospice }, actor.now)
  const changed = before.some((document) => document.treatmentLevel !== treatmentLevel)
  if (changed)
    await reviewGoalsOfCare(tx, { patientId, sourceType: 'AdvanceCareDocument', sourceId: documentId }, actor)
}
