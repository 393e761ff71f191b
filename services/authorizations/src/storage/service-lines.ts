import { coalescedLists, coalescedWrite } from '@baton/database/coalesce'
import { updateRows } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { ServiceLine } from '../domain/service-line.js'
import type { Database } from './database.js'
import { ServiceLineEntity } from './service-line.entity.js'

const COLUMNS = `l.id, l.authorization_id as "authorizationId", l.sequence, l.code_system as "codeSystem", l.code,
  l.code_display as "codeDisplay", l.quantity, l.unit, l.service_from::text as "serviceFrom",
  l.service_to::text as "serviceTo", l.service_type_code as "serviceTypeCode", l.place_of_service as
  "placeOfService", l.info_change as "infoChange", l.outcome, l.action_code as "actionCode", l.reason_system as "reasonSystem",
  l.reason_code as "reasonCode", l.reason_display as "reasonDisplay", l.note, l.authorization_number as
  "authorizationNumber", l.approved_quantity as "approvedQuantity", l.approved_from::text as
  "approvedFrom", l.approved_to::text as "approvedTo"`

/** The lines of these authorizations, in order. One statement. */
export const findServiceLines = coalescedLists(
  async (db: Database, authorizationIds): Promise<readonly ServiceLine[]> =>
    db.query(`select ${COLUMNS} from service_line l where l.authorization_id = any($1) order by l.sequence`, [
      authorizationIds,
    ]),
  (line) => line.authorizationId,
)

/** Adds lines. */
export async function addServiceLines(tx: EntityManager, lines: readonly ServiceLine[]): Promise<void> {
  await tx.insert(ServiceLineEntity, [...lines])
}

/** Notes what the payer decided about a line. */
export const decideServiceLine = coalescedWrite(async (tx: EntityManager, lines: readonly ServiceLine[]) => {
  await updateRows(
    tx,
    ServiceLineEntity,
    lines.map((line) => ({ id: line.id, change: decided(line) })),
  )
})

function decided(line: ServiceLine): Partial<ServiceLine> {
  const { outcome, actionCode, note, authorizationNumber, approvedQuantity, approvedFrom, approvedTo } = line
  const { reasonSystem, reasonCode, reasonDisplay } = line
  const reason = { reasonSystem, reasonCode, reasonDisplay, note }
  return { outcome, actionCode, ...reason, authorizationNumber, approvedQuantity, approvedFrom, approvedTo }
}

/** Changes what is asked for in a line. */
export async function changeServiceLine(
  tx: EntityManager,
  id: string,
  change: Partial<Pick<ServiceLine, 'quantity' | 'serviceFrom' | 'serviceTo' | 'infoChange'>>,
): Promise<void> {
  if (Object.keys(change).length > 0) await tx.update(ServiceLineEntity, { id }, change)
}

/** Takes out a line that no payer ever saw. */
export async function removeServiceLine(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(ServiceLineEntity, { id })
}
