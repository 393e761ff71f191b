import type { EntityManager } from 'typeorm'
import type { ContactFact, DecisionFact, Fact, PersonFact, TransitionFact } from '../domain/facts.js'
import { ContactFactEntity } from './contact-fact.entity.js'
import { DecisionFactEntity } from './decision-fact.entity.js'
import { FactEntity } from './fact.entity.js'
import { PersonFactEntity } from './person-fact.entity.js'
import { TransitionFactEntity } from './transition-fact.entity.js'

/** Keeps what was told. */
export async function addFact(tx: EntityManager, fact: Fact): Promise<void> {
  await tx.insert(FactEntity, fact)
}

/** Keeps who a patient is. */
export async function addPerson(tx: EntityManager, fact: PersonFact): Promise<void> {
  await tx.insert(PersonFactEntity, fact)
}

/** Keeps a discharge that is followed. */
export async function addTransition(tx: EntityManager, fact: TransitionFact): Promise<void> {
  await tx.insert(TransitionFactEntity, fact)
}

/** Keeps an attempt to reach a patient. */
export async function addContact(tx: EntityManager, fact: ContactFact): Promise<void> {
  await tx.insert(ContactFactEntity, fact)
}

/** Keeps a payer's decision. */
export async function addDecision(tx: EntityManager, fact: DecisionFact): Promise<void> {
  await tx.insert(DecisionFactEntity, fact)
}
