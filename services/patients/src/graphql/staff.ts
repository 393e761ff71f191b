import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import { balanceOf } from '../domain/caseload-load.js'
import { DUTY_TRANSITIONS, dutyHistory, dutyStatus } from '../domain/duty.js'
import { revokeOnCall } from '../operations/staff/revoke-on-call.js'
import { saveTeam } from '../operations/staff/save-team.js'
import { setOnCall } from '../operations/staff/set-on-call.js'
import type {
  CaseloadLoadResolvers,
  MutationResolvers,
  OnCallResolvers,
  QueryResolvers,
  StaffTeamResolvers,
} from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { refuseBlank } from './refuse-blank.js'
import { reload } from './reload.js'

/** Who works together, who can be called, who carries how much. */
export const staffQueries = {
  teams: (_, __, { loaders }) => loaders.teams(),
  onCall(_, { role, at }, { loaders, clock }) {
    refuseBlank({ role })
    return loaders.onCallAt(role ?? null, at ?? clock.now())
  },
  async caseloadBalance(_, { teamId }, context) {
    refuseBlank({ teamId })
    const which = { teamId: teamId ?? null, practitionerId: ownIdUnlessAll(context) }
    return balanceOf(await context.loaders.caseloads(which))
  },
  covers: (_, __, context) => context.loaders.covers(ownIdUnlessAll(context)),
} satisfies QueryResolvers

/** Null for who sees the caseload of everybody. */
function ownIdUnlessAll(context: Context): string | null {
  const viewer = requireViewer(context)
  return reachOf(viewer, 'caseload', 'read') === 'all' ? null : viewer.id
}

/** Teams and the on-call list. */
export const staffMutations = {
  async setOnCall(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.onCall, await setOnCall(context, input))
    const practitioner = row && (await context.loaders.practitioner.load(row.practitionerId))
    return { onCall: row, practitioner, userErrors }
  },
  async revokeOnCall(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.onCall, await revokeOnCall(context, input))
    return { onCall: row, userErrors }
  },
  async saveTeam(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.team, await saveTeam(context, input))
    return { team: row, userErrors }
  },
} satisfies MutationResolvers

/** The fields of an on-call entry that are not columns. */
export const OnCall: OnCallResolvers = {
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
  status: (entry, _, { clock }) => dutyStatus(entry, clock.now()),
  availableTransitions: (entry, _, { clock }) => DUTY_TRANSITIONS[dutyStatus(entry, clock.now())],
  statusReason: ({ revokedReason }) => revokedReason,
  history: (entry, _, { clock }) =>
    dutyHistory(entry, { at: entry.setAt ?? entry.startsAt, by: entry.setBy, reason: null }, clock.now()),
}

/** The fields of a team that are not columns. */
export const StaffTeam: StaffTeamResolvers = {
  async members({ id }, _, { loaders }) {
    const members = await loaders.teamMembers.load(id)
    const people = await Promise.all(
      members.map(({ practitionerId }) => loaders.practitioner.load(practitionerId)),
    )
    return people.filter((person) => person !== null)
  },
}

/** The fields of a load that are not counted. */
export const CaseloadLoad: CaseloadLoadResolvers = {
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
}
