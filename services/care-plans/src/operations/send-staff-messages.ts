import type { CarePlansDeps } from '../deps.js'
import { markSent, takeWaitingMessages } from '../storage/escalations.js'

/** One at a time, so that no transaction stays open over more than one call. */
export async function sendStaffMessages(
  deps: Pick<CarePlansDeps, 'db' | 'clock' | 'messenger'>,
): Promise<void> {
  while (await sendNext(deps)) continue
}

async function sendNext({
  db,
  clock,
  messenger,
}: Pick<CarePlansDeps, 'db' | 'clock' | 'messenger'>): Promise<boolean> {
  const [message] = await db.transaction((tx) => takeWaitingMessages(tx, 1))
  if (!message) return false
  await messenger.send(message)
  await db.transaction((tx) => markSent(tx, message.id, clock.now()))
  return true
}
