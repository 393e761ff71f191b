import type { z } from 'zod'

/** A kind of job: its name, its queue and what its payload holds (ids only, never data about a person). */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  /** `<queue>.<what>`, for example `authorizations.submit-to-payer`. */
  readonly name: string
  readonly queue: string
  readonly schema: S
}

/** Defines a job. The part of the name before the first dot is its queue. */
export function defineJob<S extends z.ZodType>(name: string, schema: S): JobDefinition<S> {
  const [queue] = name.split('.')
  if (!queue || queue === name) throw new Error(`A job is named <queue>.<what>; ${name} is not.`)
  return { name, queue, schema }
}
