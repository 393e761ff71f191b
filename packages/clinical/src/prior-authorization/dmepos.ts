/** Items that Original Medicare pays for only after prior authorization, and plans of Medicare Advantage mostly too. */
interface DmeposFamily {
  readonly name: string
  /** Single codes, or the first and last of a run. */
  readonly codes: readonly (string | readonly [first: string, last: string])[]
  /** On and after this day. */
  readonly from: string
  /** How long an affirmation stands, in words of CMS. */
  readonly affirmationValidFor: string
}

/** CMS, Required Prior Authorization List for DMEPOS (42 CFR 414.234(c)), as of 2025: facts, in our own words. */
export const DMEPOS_SOURCE = 'CMS Required Prior Authorization List for DMEPOS, 42 CFR 414.234(c)'

/** The families on the list, each from its day on. */
export const DMEPOS_FAMILIES: readonly DmeposFamily[] = [
  {
    name: 'Lower limb prostheses',
    codes: [['L5856', 'L5858'], 'L5973', 'L5980', 'L5987'],
    from: '2020-09-01',
    affirmationValidFor: '120 calendar days',
  },
  {
    name: 'Spinal and knee orthoses',
    codes: ['L0648', 'L0650', 'L1832', 'L1851'],
    from: '2022-04-13',
    affirmationValidFor: '60 calendar days',
  },
  {
    name: 'Spinal, knee and ankle-foot orthoses added in 2024',
    codes: ['L0631', 'L0637', 'L0639', 'L1843', 'L1845', 'L1951'],
    from: '2024-08-12',
    affirmationValidFor: '60 calendar days',
  },
  {
    name: 'Power mobility devices',
    codes: [
      ['K0800', 'K0802'],
      ['K0806', 'K0808'],
      ['K0813', 'K0816'],
      ['K0820', 'K0829'],
      ['K0835', 'K0843'],
      ['K0848', 'K0864'],
    ],
    from: '2017-03-20',
    affirmationValidFor: '6 months',
  },
  {
    name: 'Pressure reducing support surfaces',
    codes: ['E0193', 'E0277', ['E0371', 'E0373']],
    from: '2019-07-22',
    affirmationValidFor: '1 month',
  },
  {
    name: 'Osteogenesis stimulators',
    codes: ['E0747', 'E0748', 'E0760'],
    from: '2024-11-12',
    affirmationValidFor: 'as the contractor says',
  },
]

/** The family of an item that needs prior authorization on a day; null where CMS asks for none. */
export function dmeposFamily(
  code: string,
  day: string,
): Pick<DmeposFamily, 'name' | 'affirmationValidFor'> | null {
  return (
    DMEPOS_FAMILIES.find((family) => family.from <= day && family.codes.some((one) => covers(one, code))) ??
    null
  )
}

function covers(one: string | readonly [string, string], code: string): boolean {
  if (typeof one === 'string') return one === code
  const [first, last] = one
  return code.length === first.length && code >= first && code <= last
}
