import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StagedEntry } from './staged-entries.js'
import type { StagedStay } from './staged-stays.js'
import type { StagedTelling } from './staged-tellings.js'

interface OfImport {
  readonly importId: string
}

const importId = (constraint: string): EntitySchemaColumnOptions => ({
  name: 'import_id',
  type: 'text',
  primary: true,
  primaryKeyConstraintName: constraint,
})
const keyPart = (type: 'int' | 'smallint', constraint: string): EntitySchemaColumnOptions => ({
  type,
  primary: true,
  primaryKeyConstraintName: constraint,
})

/** The table `staged_entry`: empty but for the transaction of an import. */
export const StagedEntryEntity = new EntitySchema<OfImport & StagedEntry>({
  name: 'StagedEntry',
  tableName: 'staged_entry',
  columns: {
    importId: importId('staged_entry_pkey'),
    rank: keyPart('smallint', 'staged_entry_pkey'),
    position: keyPart('int', 'staged_entry_pkey'),
    type: { type: 'text' },
    id: { type: 'text' },
    fullUrl: { name: 'full_url', type: 'text', nullable: true },
    condition: { type: 'jsonb', nullable: true },
    hash: { type: 'text' },
    encounterClass: { name: 'encounter_class', type: 'text', nullable: true },
    at: { type: 'bigint' },
    length: { type: 'int' },
    targetId: { name: 'target_id', type: 'text', nullable: true },
    ownerId: { name: 'owner_id', type: 'text', nullable: true },
  } satisfies Record<keyof (OfImport & StagedEntry), EntitySchemaColumnOptions>,
  indices: [
    { name: 'staged_entry_name', columns: ['importId', 'type', 'id', 'position'] },
    {
      name: 'staged_entry_url',
      columns: ['importId', 'fullUrl', 'position'],
      where: 'full_url is not null',
    },
  ],
})

/** The table `staged_stay`: empty but for the transaction of an import. */
export const StagedStayEntity = new EntitySchema<OfImport & StagedStay>({
  name: 'StagedStay',
  tableName: 'staged_stay',
  columns: {
    importId: importId('staged_stay_pkey'),
    position: keyPart('int', 'staged_stay_pkey'),
    id: { type: 'text' },
    former: { type: 'jsonb', nullable: true },
  } satisfies Record<keyof (OfImport & StagedStay), EntitySchemaColumnOptions>,
})

/** The table `staged_telling`: empty but for the transaction of an import. */
export const StagedTellingEntity = new EntitySchema<OfImport & StagedTelling>({
  name: 'StagedTelling',
  tableName: 'staged_telling',
  columns: {
    importId: importId('staged_telling_pkey'),
    patientId: { ...importId('staged_telling_pkey'), name: 'about_id' },
    position: keyPart('int', 'staged_telling_pkey'),
    type: { type: 'text' },
    sourceId: { name: 'source_id', type: 'text' },
    isNew: { name: 'is_new', type: 'boolean' },
    fact: { type: 'json', nullable: true },
    received: { type: 'json', nullable: true },
  } satisfies Record<keyof (OfImport & StagedTelling), EntitySchemaColumnOptions>,
  indices: [{ name: 'staged_telling_name', columns: ['importId', 'type', 'sourceId'] }],
})
