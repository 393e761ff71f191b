import { groupRead } from '@baton/database/group-read'
import type { DataSource } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { AuthorizationDocument } from '../domain/records.js'
import type { ServiceLine } from '../domain/service-line.js'
import type { Submission } from '../domain/submission.js'
import type { Database } from '../storage/database.js'
import { readAuthorization } from '../storage/authorizations.js'
import { findDocuments } from '../storage/documents.js'
import { findFree, type Moment } from '../storage/due-submissions.js'
import { findPayers } from '../storage/payers.js'
import { findServiceLines } from '../storage/service-lines.js'

/** What we know of a request ourselves. */
export interface OwnParts {
  readonly submission: Submission
  readonly authorization: Authorization
  readonly lines: readonly ServiceLine[]
  readonly documents: readonly AuthorizationDocument[]
  readonly payer: Payer
}

/** Nobody waits for this but work that is a step ahead of the payer: it gathers, so that many are few statements. */
const GATHER_MS = 20

/** A due submission that may be sent or asked about, and our own part of its payer's case; null where it is not due. */
export const readDueParts = groupRead(
  async (db: DataSource, asked: Moment & { readonly id: string }): Promise<OwnParts | null> => {
    const submission = await findFree(db, asked)
    return submission ? readCaseParts(db, submission) : null
  },
  { keyOf: ({ id }) => id, gatherMs: GATHER_MS },
)

/** Our own part of a payer's case: the request, its lines and its payer. */
async function readCaseParts(db: Database, submission: Submission): Promise<OwnParts> {
  const [authorization, lines, documents, [payer]] = await Promise.all([
    readAuthorization(db, submission.authorizationId),
    findServiceLines(db, [submission.authorizationId]),
    findDocuments(db, [submission.authorizationId]),
    findPayers(db, [submission.payerId]),
  ])
  if (!authorization || !payer)
    throw new Error(`submission ${submission.id} has lost its authorization or payer`)
  return { submission, authorization, lines, documents, payer }
}
