import type { Logger } from '@baton/service-kit/log'
import type { StaffMessage } from './domain/escalation-action.js'

/** Carries a message to a member of staff, by e-mail or SMS. Sending one twice is harmless. */
export interface StaffMessenger {
  send(message: StaffMessage): Promise<void>
}

/** The local sandbox: nothing leaves the machine; `staff_message` is the record, the log says that one went out. */
export function sandboxMessenger(log: Logger): StaffMessenger {
  return {
    send: async ({ id, channel, recipient, escalationId }) => {
      await Promise.resolve()
      log.info(
        { message: id, channel, recipient, escalation: escalationId },
        'told a member of staff (sandbox)',
      )
    },
  }
}
