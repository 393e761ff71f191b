import type {
  OrganizationResolvers,
  PractitionerResolvers,
  ViewerResolvers,
} from './__generated__/resolvers.js'

const KINDS = { staff: 'STAFF', partner: 'PARTNER', patient: 'PATIENT', system: 'SYSTEM' } as const

/** Who is asking. */
export const Viewer: ViewerResolvers = {
  kind: ({ kind }) => KINDS[kind],
  practitioner: ({ kind, id }, _, { loaders }) => (kind === 'staff' ? loaders.practitioner.load(id) : null),
}

/** The staff directory. */
export const Practitioner: PractitionerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.practitioner.load(id),
  onCall: ({ id }, _, { loaders }) => loaders.onCallOf.load(id),
  teams: ({ id }, _, { loaders }) => loaders.teamsOf.load(id),
}

/** Hospitals, practices and payers. */
export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
}
