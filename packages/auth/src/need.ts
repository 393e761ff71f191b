import type { ResourceRow, Verb } from './matrix.js'

/** What a root field needs: a cell of the matrix, or only that somebody is signed in. */
export type Need = readonly [row: ResourceRow, verb: Verb] | 'authenticated'

/** Root fields, as `Query.patient`, and what each needs. */
export type Needs = Readonly<Record<string, Need>>
