import { expect, test } from '@jest/globals'
import { timeZoneOfAddress } from './time-zone-of-address.js'

test.each([
  ['Massachusetts', '01462', 'US', 'America/New_York'],
  ['NY', '14604', 'US', 'America/New_York'],
  ['IL', '60607', null, 'America/Chicago'],
  ['CO', '80202', 'US', 'America/Denver'],
  ['CA', '90012', 'USA', 'America/Los_Angeles'],
  ['FL', '32501', 'US', 'America/Chicago'],
  ['TX', '79901', 'US', 'America/Denver'],
  ['AZ', '85001', 'US', 'America/Phoenix'],
  ['tennessee', '37919', 'US', 'America/New_York'],
  ['ON', 'M5V 2T6', 'CA', null],
  ['', '', 'US', null],
])('%s %s %s lies in %s', (state, postalCode, country, zone) => {
  expect(timeZoneOfAddress({ state, postalCode, country })).toBe(zone)
})
