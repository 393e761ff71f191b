import { EntitySchema } from 'typeorm'

/** The table `settled_work`: work of other services that was settled, and when. */
export const SettledWorkEntity = new EntitySchema<{ key: string; settledAt: Date }>({
  name: 'SettledWork',
  tableName: 'settled_work',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'settled_work_pkey' },
    settledAt: { name: 'settled_at', type: 'timestamptz' },
  },
})
