import { In, IsNull, type EntityManager } from 'typeorm'
import type { PayerRule } from '../domain/payer-rule.js'
import type { Database } from './database.js'
import { PayerRuleEntity } from './payer-rule.entity.js'

/** The rules in force about these codes, of every payer. */
export async function findRulesOf(db: Database, codes: readonly string[]): Promise<readonly PayerRule[]> {
  return db.getRepository(PayerRuleEntity).findBy({ code: In([...codes]), replacedAt: IsNull() })
}

/** One saved rule; null if there is none. */
export async function findRule(db: Database, id: string): Promise<PayerRule | null> {
  return db.getRepository(PayerRuleEntity).findOneBy({ id })
}

/** The version of a rule in force, locked until the transaction ends; null where it is new. */
export async function currentRule(tx: EntityManager, ruleKey: string): Promise<PayerRule | null> {
  const lock = { mode: 'pessimistic_write' } as const
  return tx.getRepository(PayerRuleEntity).findOne({ where: { ruleKey, replacedAt: IsNull() }, lock })
}

/** Adds a version of a rule. */
export async function addPayerRule(tx: EntityManager, rule: PayerRule): Promise<void> {
  const { documents, criteria, infoNeeded, ...rest } = rule
  const lists = { documents: [...documents], criteria: [...criteria], infoNeeded: [...infoNeeded] }
  await tx.insert(PayerRuleEntity, { ...rest, ...lists })
}

/** Takes a version out of force; it stays readable. */
export async function replacePayerRule(tx: EntityManager, id: string, replacedAt: Date): Promise<void> {
  await tx.update(PayerRuleEntity, { id }, { replacedAt })
}
