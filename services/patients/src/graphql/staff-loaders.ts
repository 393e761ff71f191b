import { countCaseloads } from '../storage/caseload-counts.js'
import { listCovers } from '../storage/covers.js'
import { findOnCall, listOnCall, onCallOfPeople } from '../storage/on-call.js'
import { findTeams, listTeams, membersOfTeams, teamsOfPeople } from '../storage/staff-teams.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of teams, the on-call list and caseloads. */
export function staffLoaders(request: PatientsRequest) {
  const { db, clock } = request
  const onCallOf = (practitionerIds: readonly string[]) =>
    onCallOfPeople(db, { practitionerIds, at: clock.now() })
  return {
    onCall: byId((ids) => findOnCall(db, ids)),
    onCallAt: (role: string | null, at: Date) => listOnCall(db, { role, at }),
    onCallOf: byOwner(onCallOf, ({ practitionerId }) => practitionerId),
    team: byId((ids) => findTeams(db, ids)),
    teams: () => listTeams(db),
    teamsOf: byOwner(
      (ids) => teamsOfPeople(db, ids),
      ({ practitionerId }) => practitionerId,
    ),
    teamMembers: byOwner(
      (ids) => membersOfTeams(db, ids),
      ({ teamId }) => teamId,
    ),
    caseloads: (which: Parameters<typeof countCaseloads>[1]) => countCaseloads(askingOf(request), which),
    covers: (personId: string | null) => listCovers(db, { personId, at: clock.now() }),
  }
}
