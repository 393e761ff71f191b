import { done, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import type { Entry } from '@baton/fhir/bundle'
import type { SdohRequest } from '@baton/fhir/sdoh/bundle'
import type { SdohTask } from '@baton/fhir/sdoh/resources'
import { taskStatusOf } from '@baton/fhir/sdoh/task-status'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import {
  CANCELLATION_REASONS,
  CLOSING_REASONS,
  REJECTION_REASONS,
  type Referral,
} from '../../domain/referral.js'
import { stepsTo, type OutsideStep, type PlannedStep } from '../../domain/steps-to.js'
import { availableTransitions, TRANSITIONS, type Party } from '../../domain/transitions.js'
import { readDelivered, readReason } from '../../fhir/read-request.js'
import { findReferrals } from '../../storage/referrals.js'
import { acceptReferral } from './accept-referral.js'
import { agencyViewer } from '../agency-viewer.js'
import { cancelReferral } from './cancel-referral.js'
import { completeService } from './complete-service.js'
import { rejectReferral } from './reject-referral.js'
import { sendReferral, type Sent } from './send-referral.js'
import { startService } from './start-service.js'
import { partyOf, type StepInput } from './take-step.js'
import { verifyClosure } from './verify-closure.js'
import { waitlistReferral } from './waitlist-referral.js'

/** What is told of a referral, and where it should stand. */
export interface Told {
  readonly request: SdohRequest
  readonly entries: readonly Entry[]
  readonly target: SdohTask['status']
}

type Take = (context: ReferralsRequest, step: StepInput, told: Told) => Promise<Outcome<Sent>>

const STEPS: Readonly<Record<OutsideStep, Take>> = {
  SEND: sendReferral,
  ACCEPT: acceptReferral,
  REJECT: (context, step, { request }) =>
    rejectReferral(context, { ...step, reason: readReason(request, REJECTION_REASONS) }),
  WAITLIST: waitlistReferral,
  START: startService,
  COMPLETE: (context, step, { request, entries }) => {
    const delivered = readDelivered(request, entries)
    const day = delivered?.occurredOn ?? context.clock.now().toISOString().slice(0, 10)
    return completeService(context, { ...step, ...(delivered ? { ...delivered, occurredOn: day } : {}) })
  },
  CANCEL: (context, step, { request }) =>
    cancelReferral(context, { ...step, reason: readReason(request, CANCELLATION_REASONS) }),
  CLOSE: (context, step, { request }) =>
    verifyClosure(context, {
      ...step,
      outcome: 'UNSUCCESSFUL',
      reason: readReason(request, CLOSING_REASONS),
    }),
}

/** More rounds than any way has steps: the rest are for others who change it meanwhile. */
const ROUNDS = 12

/**
 * Leads a referral to where another system says that it stands, by the steps of the table and no other way: each with
 * its checks, clocks and history. What it lacks to be sent is said, and it waits.
 */
export async function walkReferral(
  context: ReferralsRequest,
  referralId: string,
  told: Told,
): Promise<Outcome<{ lacks: readonly Refusal[] }>> {
  let outcome: Outcome<Sent> | null = null
  for (let round = 0; round < ROUNDS; round += 1) {
    const referral = await current(context, referralId)
    if (!referral) break
    const steps = stepsTo(
      referral.status,
      (status) => taskStatusOf(status) === told.target,
      partiesOf(context),
    )
    if (!steps) return refused(noWay(context, referral, told.target))
    const [step] = steps
    if (!step) return done({ lacks: [] })
    outcome = await take(context, { referral, step, told })
    const lacks = outcome.ok ? (outcome.value.lacks ?? []) : outcome.refusals
    if (lacks.some(({ kind }) => kind === 'ConsentRequired')) return done({ lacks })
    // The same request twice at once: who was slower looks again where it stands now.
    if (!outcome.ok && lacks.some(({ kind }) => kind !== 'VersionConflict')) return outcome
  }
  return outcome?.ok === false ? outcome : done({ lacks: [] })
}

async function take(
  context: ReferralsRequest,
  { referral, step, told }: { referral: Referral; step: PlannedStep; told: Told },
): Promise<Outcome<Sent>> {
  const input = { referralId: referral.id, expectedVersion: referral.version }
  const viewer = requireViewer(context)
  const actsForAgency = step.party === 'AGENCY' && partyOf(viewer) !== 'AGENCY'
  // The history names who told it; the step is the agency's.
  const as = actsForAgency ? { ...context, viewer: agencyViewer(viewer.id, referral.agencyId) } : context
  return STEPS[step.transition](as, input, told)
}

/** Agencies take their own steps. Who may import also tells what an agency without a system of ours did elsewhere. */
function partiesOf(context: ReferralsRequest): readonly Party[] {
  const viewer = requireViewer(context)
  if (partyOf(viewer) === 'AGENCY') return ['AGENCY']
  return viewer.scopes.includes('import.create') ? ['CARE_TEAM', 'AGENCY'] : ['CARE_TEAM']
}

async function current(context: ReferralsRequest, id: string): Promise<Referral | null> {
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  const [referral] = await findReferrals(context.db, reader, [id])
  return referral ?? null
}

function noWay(context: ReferralsRequest, { status }: Referral, target: string): Refusal {
  const steps = partiesOf(context).flatMap((party) => availableTransitions(status, party))
  return {
    kind: 'TransitionNotAllowed',
    message: `A referral that is ${status} does not become ${target} by what you may do.`,
    field: ['Task', 'status'],
    from: status,
    requested: target,
    allowed: [...new Set(steps.map((name) => TRANSITIONS[name].to))],
  }
}
