import { connection, type Connection, type Page } from '@baton/database/keyset'
import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
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
export const registryLoaders = {
  registry: (request) => byId((ids) => findRegistries(request.db, ids)),
  registryRevisions: (request) =>
    byOwner(
      (ids) => registryRevisions(request.db, ids),
      (row) => row.registryId,
    ),
  registryCount: (request) => byId((ids) => countMembers(askingOf(request), ids)),
  registriesOf: (request) =>
    byOwner(
      (ids) => membershipsOf(askingOf(request), ids),
      (row) => row.patientId,
    ),
  allRegistries: (request) => async () => [...(await listRegistries(request.db))],
  /** A page of the members of one registry: people look at one at a time. */
  registryMembers:
    (request) =>
    async (asked: {
      registryId: string
      former: boolean
      page: Page
    }): Promise<Connection<MembershipRow>> => {
      const rows = await listMembers(askingOf(request), asked)
      return connection(rows, asked.page, { keyOf: membershipKey, secret: request.cursorSecret })
    },
} satisfies LoaderMakers<PatientsRequest>
