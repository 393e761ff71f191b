import { sendStaffMessages } from '../operations/escalation/send-staff-messages.js'

/** Sends what staff are to be told outside the graph. */
export const staffMessages = { name: 'staff-messages', everyMs: 1_000, run: sendStaffMessages }
