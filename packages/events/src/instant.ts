import { z } from 'zod'

/** An instant in an event: RFC 3339 with its offset. */
export const instant = z.iso.datetime({ offset: true })
