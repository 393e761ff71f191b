import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ContactPreferenceRow } from '../domain/contact-preference.js'

/** The table `contact_preference`. */
export const ContactPreferenceEntity = new EntitySchema<ContactPreferenceRow>({
  name: 'ContactPreference',
  tableName: 'contact_preference',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'contact_preference_pkey',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'contact_preference_patient' },
    },
    version: { type: 'int', version: true, default: 1 },
    channels: { type: 'text', array: true },
    timeZone: { name: 'time_zone', type: 'text', nullable: true },
    language: { type: 'text', nullable: true },
    voicemailOk: { name: 'voicemail_ok', type: 'boolean' },
    doNotCall: { name: 'do_not_call', type: 'boolean' },
    globalOptOut: { name: 'global_opt_out', type: 'boolean' },
    hospice: { type: 'boolean', default: false },
    safeChannels: { name: 'safe_channels', type: 'text', array: true, nullable: true },
    smsConsents: { name: 'sms_consents', type: 'jsonb' },
    bestTimes: { name: 'best_times', type: 'jsonb', default: [] },
    quietOverrides: { name: 'quiet_overrides', type: 'jsonb', default: [] },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
  } satisfies Record<keyof ContactPreferenceRow, EntitySchemaColumnOptions>,
})
