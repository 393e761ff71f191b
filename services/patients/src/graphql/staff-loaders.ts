import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { countCaseloads } from '../storage/caseload-counts.js'
import { listCovers } from '../storage/covers.js'
import { findOnCall, listOnCall, onCallOfPeople } from '../storage/on-call.js'
import { findTeams, listTeams, membersOfTeams, teamsOfPeople } from '../storage/staff-teams.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of teams, the on-call list and caseloads. */
export const staffLoaders = {
  onCall: (request) => byId((ids) => findOnCall(request.db, ids)),
  onCallAt: (request) => (role: string | null, at: Date) => listOnCall(request.db, { role, at }),
  onCallOf: (request) =>
    byOwner(
      (practitionerIds) => onCallOfPeople(request.db, { practitionerIds, at: request.clock.now() }),
      ({ practitionerId }) => practitionerId,
    ),
  team: (request) => byId((ids) => findTeams(request.db, ids)),
  teams: (request) => () => listTeams(request.db),
  teamsOf: (request) =>
    byOwner(
      (ids) => teamsOfPeople(request.db, ids),
      ({ practitionerId }) => practitionerId,
    ),
  teamMembers: (request) =>
    byOwner(
      (ids) => membersOfTeams(request.db, ids),
      ({ teamId }) => teamId,
    ),
  caseloads: (request) => (which: Parameters<typeof countCaseloads>[1]) =>
    countCaseloads(askingOf(request), which),
  covers: (request) => (personId: string | null) =>
    listCovers(request.db, { personId, at: request.clock.now() }),
} satisfies LoaderMakers<PatientsRequest>
