import type { QueueOptions } from 'bullmq'
import { BullMQOtel } from 'bullmq-otel'
import { tracingIsOn } from './switch.js'

/** What a queue or its worker is opened with, so that a job continues the trace of whoever added it. */
export function queueTelemetry(): Pick<QueueOptions, 'telemetry'> {
  return tracingIsOn() ? { telemetry: new BullMQOtel({ tracerName: 'baton' }) } : {}
}
