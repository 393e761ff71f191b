import { z } from 'zod'

/** Why a record is protected beyond the rest of the chart; NONE for nearly all. */
export const SENSITIVITIES = ['NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'] as const

/** One of the labels. */
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** The label of what an event tells of, so that a listener protects it as its owner does. Absent in older events. */
export const sensitivity = z.enum(SENSITIVITIES).optional()

/** Whether what an event tells of is protected beyond the rest of the chart. */
export function isLabelled(payload: { readonly sensitivity?: Sensitivity | undefined }): boolean {
  return (payload.sensitivity ?? 'NONE') !== 'NONE'
}
