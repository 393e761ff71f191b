import { z } from 'zod'

/** Words of a length. */
export const text = (longest: number) => z.string().trim().min(1, 'must not be empty').max(longest)

/** The sender's name for one change. */
export const idempotencyKey = z.string().min(1).max(200).nullish()

/** The version that the sender saw. */
export const version = z.int().min(1)

/** A calendar day. */
export const day = z.iso.date()
