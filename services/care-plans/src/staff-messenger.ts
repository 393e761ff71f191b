import type { Channel } from '@baton/messaging/channel'
import type { GraphReader } from '@baton/service-kit/graph-client'
import type { Logger } from '@baton/service-kit/log'
import type { StaffMessage } from './domain/staff-message.js'
import { readStaffContacts } from './staff-contacts.js'

/** Carries a message to a member of staff, by e-mail or SMS. Sending one twice delivers it once. */
export interface StaffMessenger {
  /** Throws when it was not taken: `NotReachable` when trying again is of no use. */
  send(message: StaffMessage): Promise<void>
}

/** There is no way to somebody: no provider, no address. */
export class NotReachable extends Error {
  override readonly name = 'NotReachable'
  readonly problem: 'NO_PROVIDER' | 'NO_ADDRESS'

  constructor(problem: 'NO_PROVIDER' | 'NO_ADDRESS') {
    super(`Nobody was told: ${problem}.`)
    this.problem = problem
  }
}

/** The ways that are set up; null where no provider is named. */
export interface StaffChannels {
  readonly sms: Channel | null
  readonly email: Channel | null
}

const SUBJECT = 'Baton: something waits for you'

/** Sends through the providers that are set up, to the addresses of the staff directory. */
export function messengerOver(channels: StaffChannels, graph: GraphReader | null): StaffMessenger {
  return {
    async send({ id, channel, recipient, body: text }) {
      const way = channel === 'SMS' ? channels.sms : channels.email
      if (!way) throw new NotReachable('NO_PROVIDER')
      if (!graph) throw new Error('Only a worker reads the staff directory.')
      const people = await readStaffContacts(graph, recipient)
      const reachable = people.flatMap((person) => {
        const to = channel === 'SMS' ? person.mobile : person.email
        return to === null ? [] : [{ id: `${id}-${person.id}`, to }]
      })
      if (reachable.length === 0) throw new NotReachable('NO_ADDRESS')
      for (const one of reachable) await way.send({ ...one, subject: SUBJECT, text, language: 'en' })
    },
  }
}

/** For development without providers: nothing leaves the machine, the log says that one would have gone out. */
export function sandboxMessenger(log: Logger): StaffMessenger {
  return {
    send: async ({ id, kind, channel, recipient, escalationId, meetingId }) => {
      await Promise.resolve()
      log.info(
        { message: id, kind, channel, recipient, escalation: escalationId, meeting: meetingId },
        'told a member of staff (sandbox)',
      )
    },
  }
}
