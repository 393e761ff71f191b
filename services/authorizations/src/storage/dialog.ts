import { coalesced, inOrderOf } from '@baton/database/coalesce'
import { In, IsNull, type EntityManager } from 'typeorm'
import type { InfoRequest, PayerContact, PeerToPeer } from '../domain/dialog.js'
import type { Database } from './database.js'
import { InfoRequestEntity } from './info-request.entity.js'
import { PayerContactEntity } from './payer-contact.entity.js'
import { PeerToPeerEntity } from './peer-to-peer.entity.js'

/** What payers asked about these authorizations, oldest first. One statement. */
export async function findInfoRequests(
  db: Database,
  ids: readonly string[],
): Promise<readonly InfoRequest[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(InfoRequestEntity).find({ where, order: { requestedAt: 'asc', id: 'asc' } })
}

/** The question that waits for an answer; null where none does. */
export const findOpenInfoRequest = coalesced(async (tx: EntityManager, ids: readonly string[]) => {
  const where = { authorizationId: In([...ids]), answeredAt: IsNull(), cancelledAt: IsNull() }
  const open: InfoRequest[] = await tx.getRepository(InfoRequestEntity).findBy(where)
  return inOrderOf(ids, open, (request) => request.authorizationId)
})

/** Adds a question. */
export async function addInfoRequest(tx: EntityManager, request: InfoRequest): Promise<void> {
  await tx.insert(InfoRequestEntity, { ...request, items: [...request.items], documentIds: [] })
}

/** Ends a question: answered, or asked no more. */
export async function endInfoRequest(
  tx: EntityManager,
  id: string,
  end: Partial<Pick<InfoRequest, 'answeredAt' | 'answeredBy' | 'cancelledAt'>> & { documentIds?: string[] },
): Promise<void> {
  await tx.update(InfoRequestEntity, { id }, end)
}

/** The talks between physicians about these authorizations, oldest first. One statement. */
export async function findPeerToPeers(db: Database, ids: readonly string[]): Promise<readonly PeerToPeer[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(PeerToPeerEntity).find({ where, order: { requestedAt: 'asc', id: 'asc' } })
}

/** Adds a talk that was asked for. */
export async function addPeerToPeer(tx: EntityManager, talk: PeerToPeer): Promise<void> {
  await tx.insert(PeerToPeerEntity, { ...talk, slots: [...talk.slots] })
}

/** Notes how the open talk ended. */
export async function endPeerToPeer(
  tx: EntityManager,
  authorizationId: string,
  end: Pick<PeerToPeer, 'heldAt' | 'outcome' | 'payerReviewer' | 'note'>,
): Promise<void> {
  await tx.update(PeerToPeerEntity, { authorizationId, outcome: IsNull() }, end)
}

/** What was said with payers about these authorizations, oldest first. One statement. */
export async function findPayerContacts(
  db: Database,
  ids: readonly string[],
): Promise<readonly PayerContact[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(PayerContactEntity).find({ where, order: { at: 'asc', id: 'asc' } })
}

/** Remembers a contact for ever. */
export async function addPayerContact(tx: EntityManager, contact: PayerContact): Promise<void> {
  await tx.insert(PayerContactEntity, contact)
}
