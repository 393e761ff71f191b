import { NEWS2 } from './deterioration.js'
import { CAREGIVER_READINESS, MORSE, STEADI, STEADI_KEY_QUESTIONS, ZBI_4 } from './function.js'
import type { Instrument } from './instrument.js'
import { GAD_7, PHQ_2, PHQ_9 } from './mood.js'
import { AHC_HRSN, HUNGER_VITAL_SIGN, PRAPARE } from './social.js'

/** Every instrument that people fill in, by its code in the graph. */
export const INSTRUMENTS = {
  PHQ_2,
  PHQ_9,
  GAD_7,
  HUNGER_VITAL_SIGN,
  AHC_HRSN,
  PRAPARE,
  STEADI,
  STEADI_KEY_QUESTIONS,
  MORSE,
  ZBI_4,
  CAREGIVER_READINESS,
  NEWS2,
} as const satisfies Record<string, Instrument>

/** The code of an instrument. */
export type InstrumentCode = keyof typeof INSTRUMENTS

/** All codes. */
export const INSTRUMENT_CODES = Object.keys(INSTRUMENTS) as [InstrumentCode, ...InstrumentCode[]] // the keys above
