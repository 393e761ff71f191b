import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { endInfoRequest, findOpenInfoRequest } from '../../storage/dialog.js'
import { endClocks } from '../determination/deadline-clock.js'

/** Nobody needs to answer any more: the payer decided, or the request was taken back. */
export async function closeInfoRequest(
  tx: EntityManager,
  authorization: Authorization,
  at: Date,
): Promise<void> {
  const open = await findOpenInfoRequest(tx, authorization.id)
  if (!open) return
  await endInfoRequest(tx, open.id, { cancelledAt: at })
  await endClocks(tx, authorization, { label: 'INFORMATION_REQUEST', at, done: false })
}
