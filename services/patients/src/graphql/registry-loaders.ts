import { connection, type Connection, type Page } from '@baton/database/keyset'
import type { MembershipRow } from '../domain/registry.js'
import {
  countMembers,
  findRegistries,
  listMembers,
  listRegistries,
  membershipKey,
  membershipsOf,
  registryRevisions,
} from '../storage/registries.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of registries. */
export function registryLoaders(request: PatientsRequest) {
  const asking = () => askingOf(request)
  return {
    registry: byId((ids) => findRegistries(request.db, ids)),
    registryRevisions: byOwner(
      (ids) => registryRevisions(request.db, ids),
      (row) => row.registryId,
    ),
    registryCount: byId((ids) => countMembers(asking(), ids)),
    registriesOf: byOwner(
      (ids) => membershipsOf(asking(), ids),
      (row) => row.patientId,
    ),
    allRegistries: async () => [...(await listRegistries(request.db))],
    /** A page of the members of one registry: people look at one at a time. */
    async registryMembers(asked: {
      registryId: string
      former: boolean
      page: Page
    }): Promise<Connection<MembershipRow>> {
      const rows = await listMembers(asking(), asked)
      return connection(rows, asked.page, { keyOf: membershipKey, secret: request.cursorSecret })
    },
  }
}
