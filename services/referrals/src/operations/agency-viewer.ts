import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'

/** An agency itself as a viewer, where no person of it is signed in: behind a link, before a webhook. */
export function agencyViewer(id: string, agencyId: string): Viewer {
  return {
    kind: 'partner',
    id,
    roles: ['partner'],
    scopes: scopesOf(['partner']),
    agencyId,
    patientIds: [],
    purpose: 'CAREMGT',
    onBehalfOf: null,
    accessEpoch: 0,
    clockVersion: 0,
  }
}
