import { z } from 'zod'
import { changeInput } from '../authorization/authorization-input.js'

const common = {
  priority: z.enum(['STANDARD', 'EXPEDITED']).nullish(),
  filer: z.enum(['ENROLLEE', 'REPRESENTATIVE', 'PHYSICIAN', 'PROVIDER']).nullish(),
  consentDocumentId: z.string().min(1).nullish(),
  amountInControversy: z.number().min(0).nullish(),
  reason: z.string().trim().min(1, 'Say why the decision is wrong.').max(2000),
}

/** A first appeal. */
export const fileAppealInput = changeInput.extend({
  ...common,
  subject: z.enum(['SERVICE', 'PAYMENT', 'PART_B_DRUG']).nullish(),
  continueBenefits: z.boolean().nullish(),
})

/** The next level. */
export const escalateInput = changeInput.extend(common)
/** What `escalateAppeal` takes, checked. */
export type EscalateInput = z.output<typeof escalateInput>
