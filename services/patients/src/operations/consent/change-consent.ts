import { mayTouchPatient } from '@baton/auth/care-relationships'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { movesOf, statusAt, type ConsentRow, type ConsentStatus } from '../../domain/consent.js'
import { findConsentForChange, findVisibleConsents } from '../../storage/consents.js'
import type { RecordContext } from '../chart/begin-record.js'

interface Move {
  readonly consentId: string
  readonly expectedVersion: number
  readonly to: ConsentStatus
}

/** Finds a consent that the viewer may change, at the version that was seen, and checks that the move is in the table. */
export async function beginConsentMove(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  { consentId, expectedVersion, to }: Move,
): Promise<Outcome<ConsentRow>> {
  const now = context.clock.now()
  const viewer = requireViewer(context)
  const [visible] = await findVisibleConsents({ db: tx, viewer, now }, [consentId])
  const consent = visible ? await findConsentForChange(tx, consentId) : null
  const touch = { row: 'consent', verb: 'create', patientId: consent?.patientId ?? '', now } as const
  if (!consent || !(await mayTouchPatient(tx, viewer, touch)))
    return refused({ ...notFound('consent'), field: ['input', 'consentId'] })
  if (consent.version !== expectedVersion) return refused(versionConflict('consent', consent.version))
  const from = statusAt(consent, now)
  const signsSpoken = to === 'ACTIVE' && from === 'ACTIVE' && consent.form === 'VERBAL'
  if (signsSpoken || movesOf(from).includes(to)) return done(consent)
  return refused({
    kind: 'TransitionNotAllowed',
    message: `A consent that is ${from} cannot become ${to}.`,
    field: ['input', 'consentId'],
    from,
    requested: to,
    allowed: movesOf(from),
  })
}
