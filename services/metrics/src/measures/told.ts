import type { EventType } from '@baton/events/catalogue'

/** Facts of a type that were known at $3, as `f`. */
export const told = (type: EventType): string => `fact f where f.type = '${type}' and f.recorded_at <= $3`

/** The last fact of each subject of a type that was known at $3, and what it says. */
export const lastTold = (type: EventType, condition = 'true'): string => `
  (select distinct on (f.subject_id) f.* from ${told(type)} and ${condition}
    order by f.subject_id, f.occurred_at desc, f.recorded_at desc, f.event_id desc)`

/** The calendar day of an instant in the organization's zone, whatever zone the patient lives in: all measures agree. */
export const instantOf = (alias: string, key: string): string =>
  `(${alias}.payload ->> '${key}')::timestamptz`
