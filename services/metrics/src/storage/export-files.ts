import { Readable } from 'node:stream'
import { patientFilter } from '@baton/auth/care-relationships'
import { newId } from '@baton/service-kit/ids'
import type { DataSource, EntityManager } from 'typeorm'
import type { Reader } from '../domain/audience.js'
import type { ExportJob } from '../domain/export-job.js'

/** A piece of a file. */
export interface Chunk {
  readonly exportId: string
  readonly firstByte: number
  readonly data: Buffer
}

/** Adds a piece at the end. */
export async function addChunk(tx: EntityManager, { exportId, firstByte, data }: Chunk): Promise<void> {
  await tx.query(`insert into export_chunk (export_id, first_byte, data) values ($1, $2, $3)`, [
    exportId,
    firstByte,
    data,
  ])
}

/** Notes whose rows are in a file. */
export async function addExportPatients(
  tx: EntityManager,
  exportId: string,
  patientIds: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into export_patient (export_id, patient_id) select $1, id from unnest($2::text[]) as id on conflict do nothing`,
    [exportId, [...new Set(patientIds)]],
  )
}

/**
 * Whether the reader may still see everything that is in a file: every patient is still in reach, no consent to see what
 * 42 CFR Part 2 protects has ended since, and no record has been labelled since.
 */
export async function maySeeWholeExport(
  db: DataSource,
  { viewer, now }: Reader,
  { id, requestedAt }: Pick<ExportJob, 'id' | 'requestedAt'>,
): Promise<boolean> {
  const reach = patientFilter(viewer, 'export', { column: 'p.patient_id', now, nextParameter: 4 })
  const [found]: { hidden: boolean }[] = await db.query(
    `select exists (select from export_patient p where p.export_id = $1 and (not (${reach.sql})
       or exists (select from part2_consent c where c.patient_id = p.patient_id and c.ends_at > $2 and c.ends_at <= $3::timestamptz)
       or exists (select from record_label l where l.patient_id = p.patient_id and l.label <> 'NONE' and l.recorded_at > $2))) as hidden`,
    [id, requestedAt, now, ...reach.parameters],
  )
  return found?.hidden === false
}

/** The bytes of a file from the first to the last, both of which count, piece by piece. */
export function readBytes(db: DataSource, exportId: string, range: { start: number; end: number }): Readable {
  return Readable.from(pieces(db, exportId, range))
}

async function* pieces(
  db: DataSource,
  exportId: string,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Buffer> {
  for (let at = start; at <= end;) {
    const [piece]: { firstByte: number; data: Buffer }[] = await db.query(
      `select first_byte::float8 as "firstByte", data from export_chunk
        where export_id = $1 and first_byte <= $2 order by first_byte desc limit 1`,
      [exportId, at],
    )
    const wanted = piece?.data.subarray(at - piece.firstByte, end - piece.firstByte + 1)
    // Its time ended while somebody read: a file that breaks off must not look whole.
    if (!wanted?.length) throw new Error(`The export ${exportId} has no byte ${at} any more.`)
    yield wanted
    at += wanted.length
  }
}

/** Whose rows are in a file; nobody's in one that names nobody. */
export async function patientsOfExport(tx: EntityManager, exportId: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    'select patient_id as id from export_patient where export_id = $1 order by patient_id',
    [exportId],
  )
  return rows.map(({ id }) => id)
}

/** Throws a file away. */
export async function dropFile(tx: EntityManager, exportId: string): Promise<void> {
  await tx.query(`delete from export_chunk where export_id = $1`, [exportId])
  await tx.query(`delete from export_patient where export_id = $1`, [exportId])
}

/** Writes down who fetched which part of a file. */
export async function addDownload(
  tx: EntityManager,
  download: { exportId: string; at: Date; by: string; start: number; end: number },
): Promise<void> {
  const { exportId, at, by, start, end } = download
  await tx.query(
    `insert into export_download (id, export_id, at, by, first_byte, last_byte) values ($1, $2, $3, $4, $5, $6)`,
    [newId('download'), exportId, at, by, start, end],
  )
}
