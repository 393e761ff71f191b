import { z } from 'zod'

/** What the steps of S1 hand on. */
export interface Made {
  readonly patientId: string
  readonly episodeId: string
  readonly homeHealthId: string
  readonly oxygenId: string
}

/** The part of a page that we read: its nodes. */
export function nodes<T>(node: z.ZodType<T>) {
  return z
    .object({ edges: z.array(z.object({ node })) })
    .nullable()
    .transform((page): T[] => page?.edges.map((edge) => edge.node) ?? [])
}

/** Rosa as `find-patient` answers. */
export const foundPatient = z.object({
  patientByIdentifier: z
    .object({
      id: z.string(),
      encounters: nodes(
        z.object({ id: z.string(), status: z.string(), dischargedAt: z.string().nullable() }),
      ),
      authorizations: nodes(z.object({ id: z.string() })),
    })
    .nullable(),
})

/** Scores as `risk-scores` answers. */
export const riskScores = z.object({
  patient: z.object({
    riskScores: nodes(
      z.object({
        instrument: z.string(),
        total: z.number(),
        band: z.string(),
        incomplete: z.boolean(),
        factors: z.array(z.object({ code: z.string(), points: z.number().nullable() })),
      }),
    ),
  }),
})

/** An authorization as the mutations answer. */
export const changedAuthorization = z.object({
  authorization: z.object({ id: z.string(), version: z.number(), status: z.string() }),
})

/** An authorization as `authorization` answers. */
export const oneAuthorization = z.object({
  authorization: z.object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    trace: z.string().nullable(),
    authorizationNumber: z.string().nullable(),
    submittedAt: z.string().nullable(),
    decidedAt: z.string().nullable(),
    dueAt: z.string().nullable(),
    deadlines: z.array(z.object({ deadline: z.object({ rule: z.string(), dueAt: z.string() }) })),
    serviceLines: z.array(
      z.object({
        sequence: z.number(),
        outcome: z.string().nullable(),
        note: z.string().nullable(),
        approvedQuantity: z.number().nullable(),
        units: z.object({ approved: z.number(), used: z.number(), remaining: z.number() }).nullable(),
      }),
    ),
    submissions: z.array(z.object({ trace: z.string(), status: z.string() })),
    history: z.array(z.object({ to: z.string() })),
  }),
})

/** An authorization as `authorization` answers. */
export type OneAuthorization = z.output<typeof oneAuthorization>['authorization']

const deadline = z.object({
  rule: z.string(),
  dueAt: z.string(),
  status: z.string(),
  metAt: z.string().nullable(),
})

/** Transition episodes as `transition-episodes` answers. */
export const transitionEpisodes = z.object({
  patient: z.object({
    transitionEpisodes: z
      .array(
        z.object({
          id: z.string(),
          version: z.number(),
          status: z.string(),
          servicePeriodEndsOn: z.string().nullable(),
          deadlines: z.array(deadline),
        }),
      )
      .nullable(),
  }),
})

/** The work queue as `work-queue` answers. */
export const workQueue = z.object({ myWorkQueue: nodes(z.object({ kind: z.string() })) })

/** A measure as `measure-result` answers. */
export const measured = z.object({
  measureResult: z.object({
    denominator: z.number().nullable(),
    numerator: z.number().nullable(),
    cases: nodes(
      z.object({
        inNumerator: z.boolean(),
        startedAt: z.string(),
        doneAt: z.string().nullable(),
        patient: z.object({ id: z.string() }).nullable(),
      }),
    ),
  }),
})

/** An episode as `record-transition-contact` answers. */
export const changedEpisode = z.object({ transitionEpisode: z.object({ id: z.string() }) })
