import { newId } from '@baton/service-kit/ids'
import { CADENCES, triesOf, type OutreachProgram } from '../../domain/cadence.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { attemptsOf, insertAttempts } from '../../storage/contact-attempts.js'
import { saidToBeDead } from '../../storage/death-reports.js'
import type { Writing } from '../writing.js'
import { hoursOfPatients } from './hours-of-patients.js'

interface Beginning {
  readonly patientId: string
  readonly program: OutreachProgram
  /** The stay that it follows; null for none. */
  readonly encounterId: string | null
  readonly startsAt: Date
  readonly timeZone: string
  /** The id of a person or process. */
  readonly by: string
}

/** What a program of tries writes to whom nobody has reached yet. */
const TEMPLATE = 'please-call'

/**
 * Plans every try of a program for a patient whose row is held; false when one is under way, and for whoever is said to
 * have died.
 */
export async function planProgram(
  { tx, deps }: Writing,
  { patientId, program, encounterId, startsAt, timeZone, by }: Beginning,
): Promise<boolean> {
  const { topic } = CADENCES[program]
  if ((await saidToBeDead(tx, [patientId])).has(patientId)) return false
  const open = (await attemptsOf(tx, patientId, null)).some(
    (one) => one.topic === topic && (one.status === 'PLANNED' || one.status === 'CALL_TASK'),
  )
  if (open) return false
  const planned = { patientId, encounterId, topic, createdBy: by, createdAt: deps.clock.now() }
  const hours = (await hoursOfPatients(tx, [patientId], deps.organizationZone)).get(patientId) ?? null
  const tries = triesOf(program, { startsAt, timeZone, hours })
  await insertAttempts(
    tx,
    tries.map((one) => attemptOf({ ...planned, ...one })),
  )
  return true
}

type Planned = Pick<
  ContactAttemptRow,
  | 'patientId'
  | 'encounterId'
  | 'topic'
  | 'createdBy'
  | 'createdAt'
  | 'step'
  | 'channel'
  | 'dueAt'
  | 'notBefore'
>

function attemptOf(planned: Planned): ContactAttemptRow {
  const isCall = planned.channel === 'CALL'
  return {
    ...planned,
    id: newId('contact_attempt'),
    campaignId: null,
    relatedPersonId: null,
    kind: isCall ? 'CALL' : 'MESSAGE',
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: !isCall,
    template: isCall ? null : TEMPLATE,
    language: null,
    sendingSince: null,
    attemptedAt: null,
    sentTo: null,
    attemptedBy: null,
    onBehalfOf: null,
    providerMessageId: null,
  }
}
