import { reachOf } from '@baton/auth/reach'
import { classesOf, labelsOpenTo } from '../domain/sensitivity.js'
import type { Asking } from './reach.js'
import type { Where } from './where.js'

/**
 * Keeps the rows whose label the viewer may know of; the others do not exist for them, in no list and no count. A Part 2
 * record opens by the patient's consent in force, by an emergency (42 CFR 2.51; never counseling notes), or because this
 * very version was disclosed to the viewer before.
 */
export function keepSensitive(where: Where, asking: Asking, table: 'encounter' | 'condition'): Where {
  const { viewer, now } = asking
  const open = labelsOpenTo(viewer)
  const mayPart2 = viewer.kind === 'staff' && reachOf(viewer, 'part2Record', 'read') !== 'none'
  if (!mayPart2) return where.and((labels) => `${table}.sensitivity = any(${labels})`, open)
  return where.andEach(
    (labels, viewerId, classes, at) => `${table}.sensitivity = any(${labels})
      or (${table}.sensitivity in ('PART2', 'PART2_COUNSELING') and (
        exists (select 1 from consent where consent.patient_id = ${table}.patient_id and consent.kind = ${table}.sensitivity
          and consent.status = 'ACTIVE' and consent.starts_at <= ${at}::timestamptz
          and (consent.expires_at is null or consent.expires_at > ${at}::timestamptz)
          and (${viewerId}::text = any(consent.recipient_ids) or consent.recipient_classes && ${classes}::text[]))
        or exists (select 1 from part2_disclosure copy where copy.record_id = ${table}.id
          and copy.record_version = ${table}.version and copy.recipient_id = ${viewerId}::text)
        or (${table}.sensitivity = 'PART2' and exists (select 1 from break_glass emergency
          where emergency.patient_id = ${table}.patient_id and emergency.practitioner_id = ${viewerId}::text
            and emergency.part2_form is not null and emergency.starts_at <= ${at}::timestamptz
            and emergency.ends_at > ${at}::timestamptz))))`,
    [open, viewer.id, classesOf(viewer), now],
  )
}
