import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import type { Payer } from '../../domain/payer.js'
import { lockPayer } from '../../storage/payers.js'

/** Which payer somebody changes, and the version they saw where they name one. */
export interface AskedPayer {
  readonly payerId: string
  readonly expectedVersion?: number | null | undefined
}

/** The payer to change, which nobody else changes meanwhile; refused where it has moved on from the version that was seen. */
export async function lockedPayer(
  tx: EntityManager,
  { payerId, expectedVersion }: AskedPayer,
): Promise<Outcome<Payer>> {
  const payer = await lockPayer(tx, payerId)
  if (!payer) return refused({ ...notFound('payer'), field: ['input', 'payerId'] })
  if (expectedVersion != null && expectedVersion !== payer.version) {
    return refused(versionConflict('payer', payer.version))
  }
  return done(payer)
}
