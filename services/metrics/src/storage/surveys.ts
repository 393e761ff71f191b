import { patientFilter } from '@baton/auth/care-relationships'
import type { DataSource, EntityManager } from 'typeorm'
import type { Reader } from '../domain/audience.js'
import type { Survey } from '../domain/survey.js'
import { factsFor } from './facts-for.js'

const COLUMNS = `s.id, s.patient_id as "patientId", s.kind, s.question, s.score, s.agency_id as "agencyId",
  s.episode_id as "episodeId", s.channel, s.responded_at as "respondedAt", s.recorded_at as "recordedAt",
  s.recorded_by as "recordedBy"`

/** Keeps an answer. */
export async function addSurvey(tx: EntityManager, survey: Survey): Promise<void> {
  await tx.query(
    `insert into survey (id, patient_id, kind, question, score, agency_id, episode_id, channel, responded_at, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      survey.id,
      survey.patientId,
      survey.kind,
      survey.question,
      survey.score,
      survey.agencyId,
      survey.episodeId,
      survey.channel,
      survey.respondedAt,
      survey.recordedAt,
      survey.recordedBy,
    ],
  )
}

/** Answers by their ids. */
export async function findSurveys(db: DataSource, ids: readonly string[]): Promise<readonly Survey[]> {
  return db.query(`select ${COLUMNS} from survey s where s.id = any ($1)`, [ids])
}

/** What patients in the reader's reach answered and the reader may know of, newest first; a hundred each at most. */
export async function listSurveys(
  db: DataSource,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly Survey[]> {
  const { viewer, now } = reader
  const reach = patientFilter(viewer, 'outreach', { column: 's.patient_id', now, nextParameter: 2 })
  const facts = factsFor(reader, 2 + reach.parameters.length)
  return db.query(
    `${facts.sql}
     select mine.* from unnest($1::text[]) as wanted (id)
      cross join lateral (select ${COLUMNS} from survey s where s.patient_id = wanted.id and ${reach.sql}
        order by s.responded_at desc, s.id desc limit 100) mine`,
    [patientIds, ...reach.parameters, ...facts.parameters],
  )
}
