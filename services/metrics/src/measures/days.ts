/** The calendar day of an instant in the organization's zone. */
export const day = (sql: string): string => `(${sql} at time zone $ZONE)::date`
