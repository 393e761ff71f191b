import { handleTogether } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { askForReview } from '../storage/care-gaps.js'
import { addClinicalFacts, type FactsTold } from '../storage/clinical-facts.js'
import { addPerson } from '../storage/facts.js'
import { keepLabel } from '../storage/record-labels.js'

const OMB = 'urn:oid:2.16.840.1.113883.6.238'
/** OMB ethnicity categories; the others of the code system are races. */
const ETHNICITIES: ReadonlySet<string> = new Set(['2135-2', '2186-5'])

/** Patients told what measures need of a patient's resources. */
export async function onClinicalFactRecorded(deps: Deps, event: FactsTold): Promise<void> {
  await handleTogether(deps, event, async (tx) => {
    // First, since it holds the patient until the end: nobody else tells of the same resources at this moment.
    await askForReview(tx, event.payload.patientId)
    await addClinicalFacts(tx, event)
    const { patientId, facts } = event.payload
    const told = { patientId, eventId: event.id, recordedAt: event.recordedAt }
    const labels = facts.flatMap(({ id, sensitivity }) =>
      sensitivity ? [{ recordId: id, label: sensitivity, ...told }] : [],
    )
    await Promise.all(labels.map((label) => keepLabel(tx, label)))
    for (const person of facts.filter(({ type }) => type === 'Patient')) {
      const groups = (person.categories ?? []).filter(({ system }) => system === OMB).map(({ code }) => code)
      await addPerson(tx, {
        ...told,
        bornOn: person.bornOn ?? null,
        diedAt: person.end ? new Date(person.end) : null,
        sex: person.values?.[0]?.code ?? null,
        race: groups.find((code) => !ETHNICITIES.has(code)) ?? null,
        ethnicity: groups.find((code) => ETHNICITIES.has(code)) ?? null,
      })
    }
  })
}
