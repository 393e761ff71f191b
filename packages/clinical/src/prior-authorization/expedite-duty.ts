import type { LineOfBusiness } from './determination-rules.js'

/** Plans that must hurry when a physician says that the standard time could do serious harm. */
const BOUND_BY: Readonly<Partial<Record<LineOfBusiness, string>>> = {
  MEDICARE_ADVANTAGE: '42 CFR 422.570(c)(2)(ii)',
  MEDICAID_MCO: '42 CFR 438.210(d)(2)(i)',
  CHIP: '42 CFR 457.1230(d) with 438.210(d)(2)(i)',
}

/** The law under which a plan may not refuse the hurry that a physician states; null where it may. */
export function expediteDuty(lineOfBusiness: LineOfBusiness): string | null {
  return BOUND_BY[lineOfBusiness] ?? null
}
