import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import {
  deathReportsOf,
  deleteUndatedDeaths,
  heardDeathsOf,
  insertUndatedDeaths,
  saidToBeDead,
} from '../../storage/death-reports.js'
import { lookThroughRegistries } from '../../storage/registry-members.js'
import { planContacts } from '../risk/ask-for-contact.js'
import type { Writing } from '../writing.js'
import { raiseWork } from './become-call-task.js'
import { cancelTries } from './cancel-tries.js'
import { settleWork } from './settle-work.js'

/**
 * Somebody told that the patient died. Nobody tries to reach them any more, on any topic, and whoever coordinates finds out
 * today whether it is so: with a date of death in the record, or a contact that reaches the patient, it is settled.
 */
export async function askWhetherDead(writing: Writing, patientId: string): Promise<void> {
  await cancelTries(writing, { patientId })
  await planContacts(writing, [patientId])
  await raiseDeath(writing, patientId)
}

/**
 * A source told that these patients died and not when. It is asked about once: a feed repeats itself with every message, and
 * whoever reached the patient in the meantime knows better.
 */
export async function noteUndatedDeaths(writing: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const noted = await insertUndatedDeaths(writing.tx, patientIds, writing.deps.clock.now())
  await tellHeard(
    writing,
    noted.map((patientId) => ({ patientId, heardAt: writing.deps.clock.now() })),
  )
  for (const patientId of noted) await askWhetherDead(writing, patientId)
}

/**
 * A source says that these patients did not die: what was told without a time is settled, and contact goes on. One that says
 * nothing of it takes nothing back: it may be another one that knows less.
 */
export async function takeBackUndatedDeaths(writing: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const gone = await deleteUndatedDeaths(writing.tx, patientIds)
  if (gone.length === 0) return
  await tellHeard(
    writing,
    gone.map((patientId) => ({ patientId, heardAt: null })),
  )
  const others = await saidToBeDead(writing.tx, gone)
  const alive = gone.filter((patientId) => !others.has(patientId))
  await settleWork(
    writing,
    alive.map((patientId) => ({ key: deathKey(patientId), patientId })),
  )
  await planContacts(writing, alive)
}

/**
 * The date of death that verified what a contact told was taken back: whoever coordinates these patients finds out anew. Of whom
 * no contact told, nothing is asked.
 */
export async function askAgainWhetherDead(writing: Writing, patientIds: readonly string[]): Promise<void> {
  const reports = await deathReportsOf(writing.tx, patientIds)
  for (const { patientId, isOpen } of reports) if (isOpen) await raiseDeath(writing, patientId)
}

async function raiseDeath(writing: Writing, patientId: string): Promise<void> {
  const key = deathKey(patientId)
  await raiseWork(writing, { key, kind: 'DEATH_TO_VERIFY', patientId, urgency: 'SAME_DAY' })
}

/** Somebody reached the patient: what was told of their death was wrong, and what a source told of it counts no more. */
export async function settleAsReached(writing: Writing, patientId: string): Promise<void> {
  await settleDeath(writing, [patientId])
  const heard = await heardDeathsOf(writing.tx, [patientId])
  await tellHeard(
    writing,
    heard.filter(({ heardAt }) => heardAt === null),
  )
}

/** Tells those who count the living; registries hold them, too. */
async function tellHeard(
  { tx, deps }: Writing,
  deaths: Awaited<ReturnType<typeof heardDeathsOf>>,
): Promise<void> {
  if (deaths.length === 0) return
  const recordedAt = deps.clock.now()
  await lookThroughRegistries(
    tx,
    deaths.map(({ patientId }) => patientId),
  )
  await appendToOutbox(
    tx,
    deaths.map(({ patientId, heardAt }) =>
      event('patient.death-heard.v1', {
        ...{ subject: patientId, patientId, occurredAt: recordedAt, recordedAt },
        payload: { patientId, heardAt: heardAt?.toISOString() ?? null },
      }),
    ),
  )
}

/** What was told of these patients' death is verified, or was wrong; of whom nothing was told, nothing is settled. */
export async function settleDeath(writing: Writing, patientIds: readonly string[]): Promise<void> {
  const reports = await deathReportsOf(writing.tx, patientIds)
  await settleWork(
    writing,
    reports.map(({ patientId }) => ({ key: deathKey(patientId), patientId })),
  )
}

function deathKey(patientId: string): string {
  return `patients:death-report:${patientId}`
}
