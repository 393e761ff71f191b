import { expect, test } from '@jest/globals'
import { riskTier, type RiskTierInput } from './risk-tier.js'

const nothing: RiskTierInput = {
  lace: null,
  hospital: null,
  inpatientStays: 0,
  emergencyVisits: 0,
  news2Band: null,
  phq9: null,
  socialNeeds: 0,
  lowestAdherence: null,
}

test.each([
  [{}, 'STANDARD', []],
  [
    { lace: 4, hospital: 4, phq9: 14, socialNeeds: 1, lowestAdherence: 0.8, inpatientStays: 1 },
    'STANDARD',
    [],
  ],
  [{ lace: 10 }, 'HIGH', ['LACE_HIGH']],
  [{ hospital: 7 }, 'HIGH', ['HOSPITAL_HIGH']],
  [{ inpatientStays: 2, emergencyVisits: 4 }, 'HIGH', ['INPATIENT_STAYS', 'EMERGENCY_VISITS']],
  [{ lace: 9 }, 'RISING', ['LACE_MODERATE']],
  [{ hospital: 6 }, 'RISING', ['HOSPITAL_INTERMEDIATE']],
  [{ news2Band: 'MEDIUM' }, 'RISING', ['NEWS2_MEDIUM']],
  [{ phq9: 15, socialNeeds: 2 }, 'RISING', ['PHQ9_HIGH', 'SOCIAL_NEEDS']],
  [{ lowestAdherence: 0.79 }, 'RISING', ['ADHERENCE_LOW']],
  [{ lace: 14, phq9: 20 }, 'HIGH', ['LACE_HIGH']],
] as const)('%j is %s', (input, tier, reasons) => {
  expect(riskTier({ ...nothing, ...input })).toEqual({ tier, reasons })
})

// Worked out by hand, with other values than the examples.
test.each([
  [
    {
      lace: 4,
      hospital: 4,
      inpatientStays: 1,
      emergencyVisits: 3,
      phq9: 14,
      socialNeeds: 1,
      lowestAdherence: 0.8,
      news2Band: 'LOW_MEDIUM',
    },
    'STANDARD',
    '',
  ],
  [{ lace: 5 }, 'RISING', 'LACE_MODERATE'],
  [{ hospital: 5, lace: 0 }, 'RISING', 'HOSPITAL_INTERMEDIATE'],
  [{ news2Band: 'HIGH' }, 'RISING', 'NEWS2_MEDIUM'],
  [{ socialNeeds: 2, phq9: 27 }, 'RISING', 'PHQ9_HIGH SOCIAL_NEEDS'],
  [{ lowestAdherence: 0.7999 }, 'RISING', 'ADHERENCE_LOW'],
  [{ lowestAdherence: 0 }, 'RISING', 'ADHERENCE_LOW'],
  [{ inpatientStays: 2 }, 'HIGH', 'INPATIENT_STAYS'],
  [{ emergencyVisits: 4, hospital: 6 }, 'HIGH', 'EMERGENCY_VISITS'],
  [{ lace: 19, hospital: 13 }, 'HIGH', 'LACE_HIGH HOSPITAL_HIGH'],
] as const)('the tier of %j is %s', (facts, tier, reasons) => {
  expect(riskTier({ ...nothing, ...facts })).toEqual({ tier, reasons: reasons.split(' ').filter(Boolean) })
})
