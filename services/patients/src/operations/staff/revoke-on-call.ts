import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { dutyStatus, type TakenBack } from '../../domain/duty.js'
import type { OnCallRow } from '../../domain/on-call.js'
import { findOnCall, revokeOnCallRow } from '../../storage/on-call.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import type { Writing } from '../writing.js'

const schema = z.object({
  onCallId: idOf('on_call'),
  expectedVersion: version,
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Takes an entry of the on-call list back, before it began or in the middle of it. */
export async function revokeOnCall(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { onCallId, expectedVersion, reason } = parsed.value
  const by = requireViewer(context).id
  return change(context, { operation: 'revokeOnCall', input }, (tx) =>
    takeOnCallBack({ tx, deps: context }, { onCallId, expectedVersion }, { by, reason }),
  )
}

/** Takes an entry back at the version that was seen, unless it is over. */
export async function takeOnCallBack(
  writing: Writing,
  { onCallId: id, expectedVersion }: { onCallId: string; expectedVersion: number },
  word: Omit<TakenBack, 'at'>,
): Promise<Outcome<{ id: string }>> {
  const at = writing.deps.clock.now()
  const [entry] = await findOnCall(writing.tx, [id])
  if (!entry) return refused({ ...notFound('on-call entry'), field: ['input', 'onCallId'] })
  if (entry.version !== expectedVersion) return refused(versionConflict('on-call entry', entry.version))
  const from = dutyStatus(entry, at)
  if (from === 'ENDED' || from === 'REVOKED') {
    const message = `This entry is ${from} already.`
    const move = { from, requested: 'REVOKED', allowed: [] }
    return refused({ kind: 'TransitionNotAllowed', message, field: ['input', 'onCallId'], ...move })
  }
  const ended = await endOnCall(writing, entry, { ...word, at })
  return ended ? done({ id }) : refused(versionConflict('on-call entry', entry.version + 1))
}

/** Takes an entry back and tells who is called when an escalation climbs. False if somebody was first. */
export async function endOnCall({ tx }: Writing, entry: OnCallRow, word: TakenBack): Promise<boolean> {
  if (!(await revokeOnCallRow(tx, entry, word))) return false
  const payload = {
    onCallId: entry.id,
    practitionerId: entry.practitionerId,
    role: entry.role,
    at: word.at.toISOString(),
  }
  const facts = { subject: entry.id, patientId: null, occurredAt: word.at, recordedAt: word.at, payload }
  await appendToOutbox(tx, [event('on-call.ended.v1', facts)])
  return true
}
