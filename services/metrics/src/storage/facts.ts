import { coalescedWrite } from '@baton/database/coalesce'
import { isPart2Label } from '@baton/auth/sensitivity'
import { insertRows } from '@baton/database/rows'
import { SENSITIVITIES } from '@baton/events/sensitivity'
import type { EntityManager, EntitySchema } from 'typeorm'
import {
  OF_PATIENTS,
  type ContactFact,
  type DecisionFact,
  type PersonFact,
  type TransitionFact,
} from '../domain/facts.js'
import { ContactFactEntity } from './contact-fact.entity.js'
import { DecisionFactEntity } from './decision-fact.entity.js'
import { PersonFactEntity } from './person-fact.entity.js'
import { TransitionFactEntity } from './transition-fact.entity.js'

/** An event that lies in the inbox, and whether 42 CFR Part 2 protects even that it happened. */
export interface Told {
  readonly eventId: string
  readonly part2: boolean
}

/** What a discharge that tells an admission, too, says of the discharge alone. */
const OF_THE_END = ['dischargedAt', 'disposition', 'coordinatorId', 'tellsAdmission']

/**
 * Keeps what was told; an admission that its discharge tells is a fact of its own. What counts of a patient until something
 * else is told stands where it is found at once, too. The rows are made of the inbox, so that what lies in the database
 * already does not travel there once more.
 */
export const addFact = coalescedWrite(async (tx: EntityManager, told: readonly Told[]): Promise<void> => {
  await tx.query(
    `with told as (
       select inbox.*, given.part2 from unnest($1::text[], $2::boolean[]) as given (id, part2) join inbox using (id)
     ), of_patients as (
       insert into patient_fact (event_id, type, patient_id, occurred_at, recorded_at, payload)
       select id, type, patient_id, occurred_at, recorded_at, payload from told where type = any($3)
     )
     insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
     select id, type, subject, patient_id, occurred_at, recorded_at, part2, payload from told
      union all
     select id || '_admitted', 'encounter.admitted.v1', subject, patient_id, (payload ->> 'admittedAt')::timestamptz,
            recorded_at, part2, payload - $4::text[]
       from told where type = 'encounter.discharged.v1' and payload @> '{"tellsAdmission": true}'`,
    [told.map(({ eventId }) => eventId), told.map(({ part2 }) => part2), OF_PATIENTS, OF_THE_END],
  )
})

/** Keeps each of the claims that events told together as a fact of its own, under the name of the event and its place. */
export const addClaims = coalescedWrite(
  async (tx: EntityManager, eventIds: readonly string[]): Promise<void> => {
    await tx.query(
      `insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
       select inbox.id || '_' || place, 'claim.received.v1', claim ->> 'resourceId', patient_id,
              (claim ->> 'at')::timestamptz, recorded_at, coalesce(claim ->> 'sensitivity' = any($2), false),
              claim || jsonb_build_object('patientId', patient_id)
         from unnest($1::text[]) as told (id) join inbox using (id)
         cross join lateral jsonb_array_elements(payload -> 'claims') with ordinality as listed (claim, place)`,
      [eventIds, SENSITIVITIES.filter(isPart2Label)],
    )
  },
)

/** Keeps who a patient is. */
export const addPerson = adder(PersonFactEntity)

/** Keeps a discharge that is followed. */
export const addTransition = adder(TransitionFactEntity)

/** Keeps an attempt to reach a patient. */
export const addContact = adder(ContactFactEntity)

/** Keeps a payer's decision. */
export const addDecision = adder(DecisionFactEntity)

/** Facts that are told at once are written in one statement. */
function adder<T extends PersonFact | TransitionFact | ContactFact | DecisionFact>(entity: EntitySchema<T>) {
  return coalescedWrite((tx: EntityManager, facts: readonly T[]) => insertRows(tx, entity, facts))
}
