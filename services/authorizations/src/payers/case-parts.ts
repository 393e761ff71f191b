import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { AuthorizationDocument } from '../domain/records.js'
import type { ServiceLine } from '../domain/service-line.js'
import type { Submission } from '../domain/submission.js'
import type { Database } from '../storage/database.js'
import { readAuthorization } from '../storage/authorizations.js'
import { findDocuments } from '../storage/documents.js'
import { findPayers } from '../storage/payers.js'
import { findServiceLines } from '../storage/service-lines.js'

/** What we know of a request ourselves. */
interface OwnParts {
  readonly authorization: Authorization
  readonly lines: readonly ServiceLine[]
  readonly documents: readonly AuthorizationDocument[]
  readonly payer: Payer
}

/** Our own part of a payer's case: the request, its lines and its payer. */
export async function readCaseParts(db: Database, submission: Submission): Promise<OwnParts> {
  const [authorization, lines, documents, [payer]] = await Promise.all([
    readAuthorization(db, submission.authorizationId),
    findServiceLines(db, [submission.authorizationId]),
    findDocuments(db, [submission.authorizationId]),
    findPayers(db, [submission.payerId]),
  ])
  if (!authorization || !payer)
    throw new Error(`submission ${submission.id} has lost its authorization or payer`)
  return { authorization, lines, documents, payer }
}
