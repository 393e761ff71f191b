import { coalesced, coalescedLists, groupsOf } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { Comparable } from '../domain/duplicate.js'
import { placesOfBirth } from '../domain/birth-date.js'
import { nearBirthDates } from '../domain/duplicate.js'
import { nameKeys } from '../domain/patient.js'

/** A record that may be of the same person. */
export type Candidate = Comparable & { readonly id: string }

const MOST = 200

/** What records are compared by, under the names of Candidate. */
const COMPARABLE = `patient.id, patient.name, patient.other_names as "otherNames", patient.birth_date::text as "birthDate",
  patient.birth_date_precision as "birthDatePrecision", patient.sex,
  patient.contact_points as "contactPoints", patient.address,
  coalesce((select jsonb_agg(jsonb_build_object('system', own.system, 'value', own.value))
    from patient_identifier own where own.patient_id = patient.id), '[]') as identifiers`

/** Born on one of the first dates, on a day that a partial date may be, or in the year or month that the record tells alone. */
const BORN = `(birth_date = any(wanted.dates) or birth_date between wanted.earliest and wanted.latest
  or birth_date = any(wanted."firstDays") and birth_date_precision <> 'DAY')`

/** Records to be compared with others; one that was merged meanwhile needs no comparison. */
export const findComparables = coalescedLists(
  async (tx: EntityManager, ids): Promise<readonly Candidate[]> =>
    ids.length === 0
      ? []
      : tx.query(
          `select ${COMPARABLE} from patient where id = any($1) and merged_into_id is null order by id`,
          [ids],
        ),
  ({ id }) => id,
)

/**
 * Plans what this transaction looks up with indexes, however small its tables were when they were counted last: the first
 * import into an empty database makes them large before Postgres notices. A connection that plans once keeps what was planned first:
 * whoever looks people up asks for this before.
 */
export async function lookUpInIndexes(tx: EntityManager): Promise<void> {
  await tx.query('set local enable_seqscan = off')
}

/**
 * Records that may be of the same person: the same birth date, as far as it is known, with a name like it or with a former
 * name, the same phone, the same number, or the same name. Each way has its index; what they find is few, and points decide.
 * All who are looked for at once are one statement.
 */
export const findCandidates = coalesced(async (tx: EntityManager, people: readonly Comparable[]) => {
  const found: (Candidate & { readonly place: number })[] = await tx.query(
    `with wanted as (
       select * from jsonb_to_recordset($1::jsonb) as row (place int, dates date[], earliest date, latest date,
         "firstDays" date[], "familyKey" text, "givenKey" text, "otherKeys" text[], "contactPoints" jsonb, numbers text[])
     )
     select wanted.place, ${COMPARABLE} from wanted cross join lateral (
       (select id from patient where ${BORN} and (similarity(family_key, wanted."familyKey") > 0.3
           or similarity(given_key, wanted."givenKey") > 0.3) limit ${MOST})
       union (select id from patient where phone_digits(contact_points) && phone_digits(wanted."contactPoints") limit ${MOST})
       union (select patient_id from patient_identifier where value = any(wanted.numbers) limit ${MOST})
       union (select id from patient where family_key = wanted."familyKey" and given_key = wanted."givenKey" limit ${MOST})
       union (select id from patient where ${BORN} and family_key = any(wanted."otherKeys") limit ${MOST})
       union (select id from patient join patient_other_name other on other.record_id = patient.id
               where ${BORN} and other_key = wanted."familyKey" limit ${MOST})
     ) likely join patient using (id) where patient.merged_into_id is null`,
    [JSON.stringify(people.map(wantedOf))],
  )
  return groupsOf([...people.keys()], found, ({ place }) => place)
})

/** What somebody is looked for by. */
function wantedOf(person: Comparable, place: number) {
  const { birthDate, contactPoints, identifiers, otherNames } = person
  const { between, firstDays } = placesOfBirth(person)
  const [earliest, latest] = between ?? [null, null]
  return {
    ...{ place, earliest, latest, firstDays, contactPoints, ...nameKeys(person.name) },
    dates: birthDate ? [birthDate, ...(between ? [] : nearBirthDates(birthDate))] : [],
    otherKeys: otherNames.map(({ familyKey }) => familyKey),
    numbers: identifiers.map(({ value }) => value),
  }
}
