import { hasPassed, statusWhenDone } from '@baton/clinical/calendar/deadline'
import { isSuccessful, type TransitionContact } from './transition-contact.js'
import type { TransitionDeadline } from './transition-deadline.js'
import type { TransitionStatus } from './transition-episode.js'

/** What is known of the attempts to reach a patient. */
export interface ContactState {
  readonly status: TransitionStatus
  readonly deadline: TransitionDeadline
  /** Every attempt, in any order, the new one included. */
  readonly contacts: readonly Pick<TransitionContact, 'at' | 'outcome'>[]
}

/** Where the attempts lead. */
export interface ContactResult {
  readonly status: TransitionStatus
  readonly deadline: Pick<TransitionDeadline, 'status' | 'metAt'>
}

const ATTEMPTS_THAT_COUNT = 2

/**
 * Where a transition and its contact deadline stand after these attempts, at this instant. The first two-way contact
 * decides: MET if it was made by the due instant, even if it was recorded later. Two or more attempts inside the
 * window that fail keep the service reportable (CMS TCM FAQ): CONTACT_ATTEMPTED once the window has passed.
 * Attempts of before the discharge, which a cancelled one may have left behind, do not count.
 */
export function afterContacts({ status, deadline, ...state }: ContactState, now: Date): ContactResult {
  const contacts = state.contacts.filter(({ at }) => at >= deadline.startedAt)
  const reached = contacts.filter(isSuccessful).map((contact) => contact.at)
  const [first] = reached.sort((a, b) => a.getTime() - b.getTime())
  if (first) return { status: contactedFrom(status), deadline: decided(deadline, first) }
  if (!hasPassed(deadline, now))
    return { status, deadline: { status: deadline.status, metAt: deadline.metAt } }
  const inWindow = contacts.filter((contact) => statusWhenDone(deadline, contact.at) === 'MET')
  const attempted = status === 'DISCHARGED' && inWindow.length >= ATTEMPTS_THAT_COUNT
  return {
    status: attempted ? 'CONTACT_ATTEMPTED' : status,
    deadline: { status: deadline.status === 'RUNNING' ? 'MISSED' : deadline.status, metAt: null },
  }
}

function contactedFrom(status: TransitionStatus): TransitionStatus {
  return status === 'DISCHARGED' || status === 'CONTACT_ATTEMPTED' ? 'CONTACTED' : status
}

function decided(deadline: TransitionDeadline, at: Date): ContactResult['deadline'] {
  const status = statusWhenDone(deadline, at)
  return { status, metAt: status === 'MET' ? at : null }
}
