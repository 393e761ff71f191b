import { readFileSync } from 'node:fs'
import { z } from 'zod'

const payer = z.strictObject({
  code: z.string(),
  name: z.string(),
  lineOfBusiness: z.enum([
    'MEDICARE_ADVANTAGE',
    'MEDICAID_MCO',
    'MEDICAID_FFS',
    'CHIP',
    'QHP_FFE',
    'COMMERCIAL',
  ]),
  state: z.string().optional(),
  timeZone: z.string().optional(),
  channel: z.enum(['PAS', 'X12', 'MANUAL']).optional(),
  internalAppealLevels: z.literal(2).optional(),
  x12: z
    .strictObject({
      receiverId: z.string(),
      test: z.boolean(),
      /** Below the stack's folder. */
      folder: z.string().optional(),
    })
    .optional(),
})

/** A payer of a local stack: the simulator plays those that programs reach, you play the one that people reach. */
export type LocalPayer = z.output<typeof payer>

/** The payers of a local stack, one for each way in which a payer is asked; Docker's are the same. */
export const PAYERS: readonly LocalPayer[] = z
  .array(payer)
  .parse(JSON.parse(readFileSync(new URL('../payers.json', import.meta.url), 'utf8')))
