import type { Sensitivity } from '@baton/events/sensitivity'
import { CADENCES } from '../../domain/cadence.js'
import { isTakenIn, programAfter } from '../../domain/discharge-outreach.js'
import type { EncounterRow } from '../../domain/encounter.js'
import { openTries } from '../../storage/contact-attempts.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import type { Writing } from '../writing.js'
import { endProgram } from './end-program.js'
import { planProgram } from './plan-program.js'

/** A stay as outreach looks at it, with its label. */
export type LabelledStay = Omit<EncounterRow, 'version'> & { readonly sensitivity: Sensitivity }

/** Programs that a stay in the hospital ends: nobody is at home to be called. */
const AT_HOME = [CADENCES.POST_DISCHARGE.topic, CADENCES.POST_ED.topic, CADENCES.RPM_NON_REPORTING.topic]

interface Stays {
  readonly stays: readonly LabelledStay[]
  zoneOf(patientId: string): string
}

/** Begins the program that follows each stay which has just ended; one that is under way goes on. */
export async function followUpDischarges(writing: Writing, { stays, zoneOf }: Stays): Promise<void> {
  const { tx, deps } = writing
  if (!deps.followsDischarges) return
  const now = deps.clock.now()
  for (const stay of inOrder(stays)) {
    const { patientId, dischargedAt, dischargeDisposition } = stay
    const timeZone = zoneOf(patientId)
    const ended = { ...stay, disposition: dischargeDisposition?.code ?? null }
    const program = programAfter(ended, { now, timeZone })
    if (!program || !dischargedAt) continue
    await takePatientRow(tx, patientId)
    const [patient] = await findPatientRows(tx, [patientId])
    if (!patient || patient.deceasedAt) continue
    const by = 'system:patients'
    await planProgram(writing, {
      ...{ patientId, program, encounterId: stay.id, startsAt: dischargedAt, timeZone, by },
    })
  }
}

/**
 * Whoever is in the hospital is not called at home: what followed an earlier stay, or one whose end was taken back, is off.
 * A stay with a label ends nothing: whoever sees the tries, but not the stay, would learn of it.
 */
export async function endFollowUp(
  writing: Writing,
  stays: readonly Pick<EncounterRow, 'patientId' | 'class' | 'dischargedAt' | 'sensitivity'>[],
): Promise<void> {
  const open = stays.filter(({ sensitivity }) => sensitivity === undefined || sensitivity === 'NONE')
  const taken = inOrder(open.filter((stay) => isTakenIn(stay.class) && !stay.dischargedAt))
  const patientIds = taken.map(({ patientId }) => patientId)
  for (const open of await openTries(writing.tx, { patientIds, topics: AT_HOME }))
    await endProgram(writing, open)
}

/** Two that change several patients lock them in one order. */
function inOrder<Stay extends { readonly patientId: string }>(stays: readonly Stay[]): readonly Stay[] {
  return [...stays].sort((a, b) => (a.patientId < b.patientId ? -1 : 1))
}
