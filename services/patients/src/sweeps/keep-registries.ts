import type { PatientsDeps } from '../deps.js'
import { refreshDuePatients, refreshDueRegistries } from '../operations/registry/refresh-registries.js'

/** Keeps memberships current: those whose inputs changed within seconds, everybody once a day. */
export const keepRegistries = {
  name: 'keep-registries',
  everyMs: 2_000,
  async run(deps: PatientsDeps): Promise<void> {
    while (await refreshDuePatients(deps));
    await refreshDueRegistries(deps)
  },
}
