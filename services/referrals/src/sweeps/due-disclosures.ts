import type { Sweep } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { makeDisclosures } from '../operations/disclosure/make-disclosures.js'

/** Looks for what agencies were promised and have not received. */
export const dueDisclosures: Sweep<ReferralsDeps> = {
  name: 'due-disclosures',
  everyMs: 500,
  async run(deps) {
    await makeDisclosures(deps)
  },
}
