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
const BORN = `(birth_date = any($1::date[]) or birth_date between $7::date and $8::date
  or birth_date = any($9::date[]) and birth_date_precision <> 'DAY')`

/** Records to be compared with others; one that was merged meanwhile needs no comparison. */
export async function findComparables(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly Candidate[]> {
  if (ids.length === 0) return []
  return tx.query(
    `select ${COMPARABLE} from patient where id = any($1) and merged_into_id is null order by id`,
    [ids],
  )
}

/**
 * Records that may be of the same person: the same birth date, as far as it is known, with a name like it or with a former name, the same phone, the same number, or the
 * same name. Each way has its index; what they find is few, and points decide.
 */
export async function findCandidates(tx: EntityManager, person: Comparable): Promise<readonly Candidate[]> {
  const { name, birthDate, contactPoints, identifiers } = person
  const { familyKey, givenKey } = nameKeys(name)
  const { between, firstDays } = placesOfBirth(person)
  const dates = birthDate ? [birthDate, ...(between ? [] : nearBirthDates(birthDate))] : []
  const others = person.otherNames.map((one) => one.familyKey)
  const numbers = identifiers.map(({ value }) => value)
  return tx.query(
    `with likely as (
       (select id from patient where ${BORN}
          and (similarity(family_key, $2) > 0.3 or similarity(given_key, $2) > 0.3) limit ${MOST})
       union (select id from patient where phone_digits(contact_points) && phone_digits($3::jsonb) limit ${MOST})
       union (select patient_id from patient_identifier where value = any($4) limit ${MOST})
       union (select id from patient where family_key = $2 and given_key = $5 limit ${MOST})
       union (select id from patient where ${BORN} and family_key = any($6) limit ${MOST})
       union (select id from patient join patient_other_name other on other.record_id = patient.id
               where ${BORN} and other_key = $2 limit ${MOST})
     )
     select ${COMPARABLE} from patient where id = any(array(select id from likely)) and merged_into_id is null`,
    [
      dates,
      familyKey,
      JSON.stringify(contactPoints),
      numbers,
      givenKey,
      others,
      ...(between ?? [null, null]),
      firstDays,
    ],
  )
}
