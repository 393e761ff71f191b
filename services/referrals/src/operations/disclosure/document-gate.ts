import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import type { Viewer } from '@baton/auth/viewer'
import type { EntityManager } from 'typeorm'
import { obstacleTo, type KnownDocument, type Obstacle } from '../../domain/document-sharing.js'
import type { Referral } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { findConsents } from '../../storage/consents.js'
import { findDocumentOf } from '../../storage/known-documents.js'

/** The document that goes along with a referral: one of the same patient that its agency may have. */
export async function documentFor(
  tx: EntityManager,
  referral: Referral,
  { viewer, now, documentId }: { viewer: Viewer; now: Date; documentId: string },
): Promise<Outcome<KnownDocument>> {
  const { patientId, agencyId } = referral
  const document = await findDocumentOf(tx, { patientId, documentId })
  const [agency] = await findAgencies(tx, null, [agencyId])
  if (!document || !agency) return refused(refusalOf('WITHHELD'))
  const consents = await findConsents(tx, patientId)
  const obstacle = obstacleTo(document, { viewer, referral, agency, consents, now })
  return obstacle ? refused(refusalOf(obstacle)) : done(document)
}

function refusalOf(obstacle: Obstacle): Refusal {
  const field = ['input', 'documentId']
  if (obstacle === 'WITHHELD') return { ...notFound('document of this patient'), field }
  if (obstacle === 'TOO_PROTECTED') {
    const message = 'This document is too protected for an agency that HIPAA does not bind.'
    return { kind: 'InvalidInput', message, field }
  }
  const message =
    obstacle === 'SHARING'
      ? 'The patient has not agreed to share information with this agency.'
      : 'A signed 42 CFR Part 2 consent that names this agency is needed before this document goes along.'
  return { kind: 'ConsentRequired', message, field, consent: obstacle }
}
