import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import type { Payer } from '../../domain/payer.js'
import type { CoverageToAsk } from '../../payers/coverage-to-ask.js'
import { findPayer } from '../../storage/payers.js'
import { addNewAuthorization, newAuthorization } from './add-new-authorization.js'

/** Every item of equipment needs a standard written order (42 CFR 410.38(d)(1)); the look at the home says why. */
const DOCUMENTS = ['WRITTEN_ORDER', 'HOME_ASSESSMENT']

const EQUIPMENT_PURCHASE = '12' // X12 list 1365

/**
 * Fills in a draft for the services of an accepted proposal. A patient without a coverage whose payer is known gets
 * none: the task of whoever accepted the proposal says that the payer is to be asked.
 */
export async function draftFromProposal(
  tx: EntityManager,
  proposal: Payload<'proposal.accepted.v1'>,
  { coverages, now }: { coverages: readonly CoverageToAsk[]; now: Date },
): Promise<void> {
  const found = await payerOf(tx, coverages)
  if (!found) return
  const { patientId, services, diagnoses, acceptedBy } = proposal
  const serviceLines = services.map(({ system, code, quantity }) => ({
    service: { system: system ?? '', code, display: null },
    quantity,
    unit: 'units' as const,
    serviceTypeCode: EQUIPMENT_PURCHASE,
  }))
  const asked = {
    patientId,
    payerId: found.payer.id,
    coverageId: found.coverage.id,
    priority: 'STANDARD',
    diagnoses: diagnoses.map(({ system, code }) => ({ system: system ?? '', code, display: null })),
    serviceLines,
    requiredDocuments: DOCUMENTS,
  } as const
  const createdBy = acceptedBy ?? 'system:care-plans'
  const authorization = newAuthorization(asked, { payer: found.payer, createdBy, now })
  await addNewAuthorization(tx, authorization, { asked, payer: found.payer })
}

async function payerOf(
  tx: EntityManager,
  coverages: readonly CoverageToAsk[],
): Promise<{ payer: Payer; coverage: CoverageToAsk } | null> {
  for (const coverage of coverages) {
    const payer = await findPayer(tx, coverage.payerCode)
    if (payer) return { payer, coverage }
  }
  return null
}
