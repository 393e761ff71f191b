import { deathReportsOf } from '../../storage/death-reports.js'
import { planContacts } from '../risk/ask-for-contact.js'
import type { Writing } from '../writing.js'
import { raiseWork, type Working } from './become-call-task.js'
import { cancelTries } from './cancel-tries.js'
import { settleWork } from './settle-work.js'

/**
 * Somebody told that the patient died. Nobody tries to reach them any more, on any topic, and whoever coordinates finds out
 * today whether it is so: with a date of death in the record, or a contact that reaches the patient, it is settled.
 */
export async function askWhetherDead(working: Working, patientId: string): Promise<void> {
  await cancelTries(working, { patientId })
  await planContacts(working, [patientId])
  await raiseDeath(working, patientId)
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
