import type { EntityManager } from 'typeorm'
import { afterContacts } from '../../domain/contact-window.js'
import { startTransition } from '../../domain/new-transition.js'
import { isReadmission, movesAfter, type Stay, type StayMove } from '../../domain/stay.js'
import { SYSTEM } from '../../domain/status-change.js'
import { CONTACT_RULE } from '../../domain/transition-deadline.js'
import { DIED, mayBecome, type TransitionEpisode } from '../../domain/transition-episode.js'
import { hasDied } from '../../storage/deaths.js'
import { findStay, findStaysSince, keepStay, type StayWord } from '../../storage/stays.js'
import { keepRecordLabel } from '../../storage/record-labels.js'
import { findContacts } from '../../storage/transition-contacts.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { takeEpisodeOfStay, takeOpenEpisodes } from '../../storage/transition-episodes.js'
import { closeEpisode } from './close-episode.js'
import { labelQueue } from '../work-queue/change-queue.js'
import { moveEpisode } from './move-episode.js'
import { openEpisode, type Counting } from './open-episode.js'
import { reopenReadmitted } from './reopen-readmitted.js'
import { settleContacts } from './settle-contacts.js'
import { dischargeIds, startClocks } from './start-clocks.js'
import { stopClocks } from './stop-clocks.js'

/** Applies a word about a stay: its own transition follows it, and an earlier one ends in a readmission. */
export async function followStay(tx: EntityManager, word: StayWord, counting: Counting): Promise<void> {
  await takePatientsTurn(tx, word.patientId)
  const { encounterId: recordId, sensitivity, toldAt } = word
  const isNews = sensitivity !== undefined && (await keepRecordLabel(tx, { recordId, sensitivity, toldAt }))
  const stay = await keepStay(tx, word)
  const episode = await takeEpisodeOfStay(tx, stay.encounterId)
  // A stay belongs to one patient; a message that names another is for a person to sort out.
  if (episode && episode.patientId !== stay.patientId) return
  await catchUp(tx, { stay, episode }, counting)
  await reopenReadmitted(tx, stay, counting)
  await settlePatient(tx, stay.patientId, counting.now)
  if (isNews) await labelQueue(tx, stay.patientId)
}

/** Brings the transition of a stay, locked by this transaction, to where the stay stands. */
export async function catchUp(
  tx: EntityManager,
  { stay, episode }: { stay: Stay; episode: TransitionEpisode | null },
  counting: Counting,
): Promise<void> {
  let current = episode
  for (const move of movesAfter(stay, episode, counting.now))
    current = await apply(tx, { stay, episode: current, move }, counting)
}

/** A stay has another label now: a readmission shows only where the stay does. */
export async function followLabelOfStay(
  tx: EntityManager,
  encounterId: string,
  counting: Counting,
): Promise<void> {
  const stay = await findStay(tx, encounterId)
  if (!stay) return
  await takePatientsTurn(tx, stay.patientId)
  await reopenReadmitted(tx, stay, counting)
  await settlePatient(tx, stay.patientId, counting.now)
}

/** Ends the open transitions of a patient that a death or a readmission overtook. Takes its rows after its turn. */
export async function settlePatient(tx: EntityManager, patientId: string, now: Date): Promise<void> {
  const died = await hasDied(tx, patientId)
  for (const episode of await takeOpenEpisodes(tx, patientId)) {
    if (died) {
      const change = { status: 'CLOSED_DECEASED', statusReason: DIED } as const
      await closeEpisode(tx, episode, { change, by: SYSTEM, now })
      continue
    }
    if (!episode.dischargedAt || !mayBecome(episode, 'READMITTED')) continue
    const stays = await findStaysSince(tx, { patientId, since: episode.dischargedAt })
    const next = stays.find((stay) => isReadmission(stay, episode))
    if (!next) continue
    const change = {
      status: 'READMITTED',
      statusReason: 'Admitted again as an inpatient.',
      readmissionEncounterId: next.encounterId,
    } as const
    await closeEpisode(tx, episode, { change, by: SYSTEM, now })
  }
}

async function apply(
  tx: EntityManager,
  { stay, episode, move }: { stay: Stay; episode: TransitionEpisode | null; move: StayMove },
  counting: Counting,
): Promise<TransitionEpisode | null> {
  const actor = { by: SYSTEM, now: counting.now }
  if (move.kind === 'open') {
    await openEpisode(tx, { ...stay, timeZone: stay.timeZone ?? 'UTC', by: SYSTEM }, counting)
    return takeEpisodeOfStay(tx, stay.encounterId)
  }
  if (!episode) return null
  if (move.kind === 'close') {
    const change = { status: move.status, statusReason: move.reason }
    return closeEpisode(tx, episode, { change, ...actor })
  }
  return move.kind === 'return'
    ? returnToFacility(tx, episode, counting.now)
    : dischargeEpisode(tx, { stay, episode }, counting)
}

async function returnToFacility(
  tx: EntityManager,
  episode: TransitionEpisode,
  now: Date,
): Promise<TransitionEpisode> {
  const statusReason = 'The discharge was cancelled or told anew.'
  await stopClocks(tx, episode, { reason: statusReason, all: true, by: SYSTEM, now })
  const change = {
    status: 'IN_FACILITY',
    statusReason,
    dischargedAt: null,
    servicePeriodEndsOn: null,
  } as const
  return moveEpisode(tx, episode, { change: { ...change, medicationsReconciledAt: null }, by: SYSTEM, now })
}

async function dischargeEpisode(
  tx: EntityManager,
  { stay, episode }: { stay: Stay; episode: TransitionEpisode },
  { extraClosings, now }: Counting,
): Promise<TransitionEpisode> {
  if (!stay.dischargedAt) return episode
  const actor = { by: SYSTEM, now }
  const coordinatorId = episode.coordinatorId ?? stay.coordinatorId
  const leaving = { dischargedAt: stay.dischargedAt, extraClosings }
  const started = startTransition({ ...episode, coordinatorId }, leaving, { ids: dischargeIds(), ...actor })
  const { dischargedAt, servicePeriodEndsOn } = started
  const change = { status: 'DISCHARGED', statusReason: null, dischargedAt, servicePeriodEndsOn } as const
  const home = await moveEpisode(tx, episode, { change: { ...change, coordinatorId }, ...actor })
  await startClocks(tx, { episode: home, started }, actor)
  const contacts = await findContacts(tx, [home.id])
  const deadline = started.deadlines.find(({ rule }) => rule === CONTACT_RULE)
  if (!deadline || contacts.every(({ at }) => at < dischargedAt)) return home
  const result = afterContacts({ status: home.status, deadline, contacts }, now)
  await settleContacts(tx, { episode: home, deadline, result }, actor)
  return { ...home, status: result.status, version: home.version + 1 }
}
