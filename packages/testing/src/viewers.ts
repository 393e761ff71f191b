import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import type { Role, Viewer } from '@baton/auth/viewer'

type Who = keyof typeof PERSONAS

/** A persona as the viewer that the gateway would sign. */
export function viewer(who: Who, changes: Partial<Viewer> = {}): Viewer {
  const persona = PERSONAS[who]
  const roles: readonly Role[] = persona.roles
  return {
    kind: persona.kind,
    id: persona.id,
    roles,
    scopes: scopesOf(roles),
    agencyId: 'agencyId' in persona ? persona.agencyId : null,
    patientIds: [],
    purpose: 'CAREMGT',
    onBehalfOf: null,
    accessEpoch: 0,
    clockVersion: 0,
    ...changes,
  }
}

/** A worker of a service. */
export function systemViewer(service: string): Viewer {
  return {
    kind: 'system',
    id: `system:${service}`,
    roles: ['system'],
    scopes: scopesOf(['system']),
    agencyId: null,
    patientIds: [],
    purpose: 'HPAYMT',
    onBehalfOf: null,
    accessEpoch: 0,
    clockVersion: 0,
  }
}
