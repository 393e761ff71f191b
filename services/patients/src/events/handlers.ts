import type { EventHandlers } from '@baton/events/inbox'
import type { PatientsDeps } from '../deps.js'

/** Patients owns the truth that others listen to; nothing of theirs changes it yet. */
export const handlers: EventHandlers<PatientsDeps> = {}
