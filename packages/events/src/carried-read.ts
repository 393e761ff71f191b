import { z } from 'zod'
import { accessEvents } from './access-events.js'

const told = accessEvents['record.read.v1']
const read = told.shape.reads.element

/**
 * What a service hands over of one request's reads, for the gateway to tell (decision 0325): what `record.read.v1` tells, but
 * patients of whom the same was shown stand together, as most of a page do.
 */
export const carriedRead = told.omit({ part: true, reads: true }).extend({
  shown: z.array(read.omit({ patientId: true }).extend({ patientIds: z.array(z.string()) })),
})

/** See `carriedRead`. */
export type CarriedRead = z.infer<typeof carriedRead>
