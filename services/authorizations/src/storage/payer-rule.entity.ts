import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PayerRule } from '../domain/payer-rule.js'

/** The table `payer_rule`. */
export const PayerRuleEntity = new EntitySchema<PayerRule>({
  name: 'PayerRule',
  tableName: 'payer_rule',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'payer_rule_pkey' },
    ruleKey: { name: 'rule_key', type: 'text' },
    version: { type: 'int' },
    payerId: {
      name: 'payer_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Payer', inverseSide: 'id', name: 'payer_rule_payer' },
    },
    lineOfBusiness: { name: 'line_of_business', type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    codeSystem: { name: 'code_system', type: 'text' },
    code: { type: 'text' },
    requirement: { type: 'text' },
    documents: { type: 'text', array: true },
    criteria: { type: 'text', array: true },
    infoNeeded: { name: 'info_needed', type: 'text', array: true },
    source: { type: 'text' },
    validFrom: { name: 'valid_from', type: 'date' },
    validUntil: { name: 'valid_until', type: 'date', nullable: true },
    savedAt: { name: 'saved_at', type: 'timestamptz' },
    savedBy: { name: 'saved_by', type: 'text' },
    replacedAt: { name: 'replaced_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PayerRule, EntitySchemaColumnOptions>,
  checks: [
    { name: 'payer_rule_version', expression: `version >= 1` },
    {
      name: 'payer_rule_requirement',
      expression: `requirement in ('AUTH_NEEDED', 'NO_AUTH', 'SATISFIED', 'CONDITIONAL')`,
    },
    { name: 'payer_rule_days', expression: `valid_until is null or valid_until >= valid_from` },
  ],
  uniques: [{ name: 'payer_rule_version_once', columns: ['ruleKey', 'version'] }],
  indices: [{ name: 'payer_rule_by_code', columns: ['code'], where: `replaced_at is null` }],
})
