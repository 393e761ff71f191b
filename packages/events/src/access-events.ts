import { z } from 'zod'
import { instant } from './instant.js'
import { SENSITIVITIES } from './sensitivity.js'

/** What any service tells about who read what; patients keeps the log. */
export const accessEvents = {
  /** One request's reads of some patients' records, told before its answer left. Field names, never a value. */
  'record.read.v1': z.object({
    viewerId: z.string(),
    roles: z.array(z.string()),
    purpose: z.string(),
    /** The name of the operation that was asked. */
    operation: z.string(),
    /** R read, U changed. */
    action: z.string(),
    requestId: z.string(),
    /** Counts the events of one request. */
    part: z.int(),
    /** The agency that the viewer works for; events from before do not say. */
    agencyId: z.string().nullable().optional(),
    /** How many patients' records the request read in this service, over all parts. */
    patientCount: z.int().optional(),
    /** The program that asked, as it calls itself. This and what follows are left out where they are not known. */
    clientName: z.string().optional(),
    /** The IP address of the caller, as the gateway saw it. */
    address: z.string().optional(),
    /** SHA-256 of the document that was asked, in hex. */
    queryHash: z.string().optional(),
    /** The OpenTelemetry trace, when one ran. */
    traceId: z.string().optional(),
    at: instant,
    reads: z.array(
      z.object({
        patientId: z.string(),
        fields: z.array(z.string()),
        /** The labels of all that was read; left out where something was read that has none. */
        labels: z.array(z.enum(SENSITIVITIES)).optional(),
      }),
    ),
  }),
} as const satisfies Record<string, z.ZodType>
