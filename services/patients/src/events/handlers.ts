import type { EventHandlers } from '@baton/events/inbox'
import type { PatientsDeps } from '../deps.js'
import { onProgramMoved } from './on-program-moved.js'

/** What patients does with what others tell. */
export const handlers: EventHandlers<PatientsDeps> = {
  'program.moved.v1': onProgramMoved,
}
