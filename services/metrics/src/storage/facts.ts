import { coalescedWrite } from '@baton/database/coalesce'
import { insertRows } from '@baton/database/rows'
import type { EntityManager, EntitySchema } from 'typeorm'
import {
  isOfPatient,
  type ContactFact,
  type DecisionFact,
  type Fact,
  type PersonFact,
  type TransitionFact,
} from '../domain/facts.js'
import { ContactFactEntity } from './contact-fact.entity.js'
import { DecisionFactEntity } from './decision-fact.entity.js'
import { FactEntity } from './fact.entity.js'
import { PatientFactEntity } from './patient-fact.entity.js'
import { PersonFactEntity } from './person-fact.entity.js'
import { TransitionFactEntity } from './transition-fact.entity.js'

/** Keeps what was told; what counts of a patient until something else is told stands where it is found at once, too. */
export const addFact = coalescedWrite(async (tx: EntityManager, facts: readonly Fact[]): Promise<void> => {
  await insertRows(tx, FactEntity, facts)
  await insertRows(tx, PatientFactEntity, facts.filter(isOfPatient))
})

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
