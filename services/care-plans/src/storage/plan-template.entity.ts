import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PlanTemplate } from '../domain/plan-template.js'
import { instant, json, optionalText, text } from './columns.js'

/** The append-only table `plan_template`: what was published after the pathways that come with the service. */
export const PlanTemplateEntity = new EntitySchema<PlanTemplate>({
  name: 'PlanTemplate',
  tableName: 'plan_template',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'plan_template_pkey' },
    version: { type: 'int', primary: true, primaryKeyConstraintName: 'plan_template_pkey' },
    title: text('title'),
    description: optionalText('description'),
    problems: json('problems'),
    goals: json('goals'),
    tasks: json('tasks'),
    alertRules: json('alert_rules'),
    publishedBy: text('published_by'),
    publishedAt: instant('published_at'),
  } satisfies Record<keyof PlanTemplate, EntitySchemaColumnOptions>,
})
