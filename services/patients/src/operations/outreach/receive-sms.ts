import type { PatientsDeps } from '../../deps.js'
import { takeReply, type Reply } from './take-reply.js'

/** Takes a reply from the provider's webhook, in one transaction; one that comes twice changes nothing. */
export async function receiveSms(deps: PatientsDeps, reply: Reply): Promise<void> {
  await deps.db.transaction((tx) => takeReply({ tx, deps }, reply))
}
