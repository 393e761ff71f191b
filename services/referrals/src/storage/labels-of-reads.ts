import type { Sensitivity } from '@baton/events/sensitivity'
import type { LabelSource } from '@baton/service-kit/labelled-reads'

/** What is read of a referral, or of an appointment or a disclosure that belongs to one, is as protected as the referral. */
export const labelsOfReads: LabelSource = {
  of(row) {
    const { sensitivity, referralId } = row as { sensitivity?: Sensitivity; referralId?: string | null } // a row of some table
    if (sensitivity !== undefined) return sensitivity === 'NONE' ? [] : [sensitivity]
    return typeof referralId === 'string' ? { behind: referralId } : []
  },
  async behind(db, ids) {
    const rows: { id: string; sensitivity: Sensitivity }[] = await db.query(
      'select id, sensitivity from referral where id = any($1)',
      [ids],
    )
    return new Map(rows.map(({ id, sensitivity }) => [id, sensitivity === 'NONE' ? [] : [sensitivity]]))
  },
}
