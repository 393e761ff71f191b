import { expect, test } from '@jest/globals'
import { onCallRole } from './on-call.js'

test.each(['medical-director', 'Medical director', 'medicalDirector', ' MEDICAL_DIRECTOR '])(
  '%j is one role',
  (typed) => {
    expect(onCallRole(typed)).toBe('medical-director')
  },
)
