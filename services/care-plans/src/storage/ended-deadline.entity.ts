import { EntitySchema } from 'typeorm'

/** A deadline of another service that has ended. */
export interface EndedDeadline {
  readonly id: string
  readonly endedAt: Date
}

/** The table `ended_deadline`. */
export const EndedDeadlineEntity = new EntitySchema<EndedDeadline>({
  name: 'EndedDeadline',
  tableName: 'ended_deadline',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'ended_deadline_pkey' },
    endedAt: { name: 'ended_at', type: 'timestamptz' },
  },
})
