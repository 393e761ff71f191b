import type { PatientsDeps } from '../../deps.js'
import type { ReceivedFile } from '../../documents/receive-file.js'
import type { DocumentRow } from '../../domain/document.js'
import { markStored } from '../../storage/documents.js'

/**
 * Stores the bytes of a document and says so; false when somebody else's bytes came first. The row is written last: a
 * process that dies in between leaves bytes that nothing names, and the next upload writes over them.
 */
export async function storeDocument(
  { db, clock, documents }: PatientsDeps,
  { id, contentType }: DocumentRow,
  { path, bytes, sha256 }: ReceivedFile,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const rows: unknown[] = await tx.query(
      `select 1 from document where id = $1 and status = 'AWAITING_UPLOAD' for update`,
      [id],
    )
    if (rows.length === 0) return false
    await documents.put(id, { path, bytes, contentType })
    return markStored(tx, { id, sha256, bytes, at: clock.now() })
  })
}
