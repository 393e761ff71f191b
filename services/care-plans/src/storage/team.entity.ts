import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CareTeamMember } from '../domain/care-team.js'
import type { ProgramEnrollment } from '../domain/program-enrollment.js'
import type { MinutesAmendment, TeamMeeting } from '../domain/team-meeting.js'
import { instant, integer, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The table `care_team_member`. */
export const CareTeamMemberEntity = new EntitySchema<CareTeamMember>({
  name: 'CareTeamMember',
  tableName: 'care_team_member',
  columns: {
    id: key('care_team_member'),
    version,
    patientId: text('patient_id'),
    memberId: text('member_id'),
    role: text('role'),
    startsAt: instant('starts_at'),
    endsAt: optionalInstant('ends_at'),
    endReason: optionalText('end_reason'),
    sourceId: optionalText('source_id'),
    addedBy: text('added_by'),
    addedAt: instant('added_at'),
  } satisfies Record<keyof CareTeamMember, EntitySchemaColumnOptions>,
  checks: [{ name: 'care_team_member_period', expression: 'ends_at is null or ends_at >= starts_at' }],
  indices: [{ name: 'care_team_member_by_patient', columns: ['patientId', 'startsAt', 'id'] }],
})

/** The table `team_meeting`. Its states are guarded by a trigger. */
export const TeamMeetingEntity = new EntitySchema<TeamMeeting>({
  name: 'TeamMeeting',
  tableName: 'team_meeting',
  columns: {
    id: key('team_meeting'),
    version,
    patientId: text('patient_id'),
    carePlanId: optionalText('care_plan_id'),
    purpose: text('purpose'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    startsAt: instant('starts_at'),
    minutes: integer('minutes'),
    timeZone: text('time_zone'),
    location: optionalText('location'),
    organizerId: text('organizer_id'),
    patientInvited: { name: 'patient_invited', type: 'boolean' },
    patientPresent: { name: 'patient_present', type: 'boolean', nullable: true },
    attendees: json('attendees'),
    agenda: json('agenda'),
    taskIds: json('task_ids'),
    closedBy: optionalText('closed_by'),
    closedAt: optionalInstant('closed_at'),
    minutesSignedBy: optionalText('minutes_signed_by'),
    minutesSignedAt: optionalInstant('minutes_signed_at'),
  } satisfies Record<keyof TeamMeeting, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'team_meeting_minutes',
      expression: `(minutes_signed_by is null) = (minutes_signed_at is null)
        and (minutes_signed_at is null or status = 'HELD')`,
    },
  ],
  indices: [{ name: 'team_meeting_by_patient', columns: ['patientId', 'startsAt', 'id'] }],
})

/** The append-only table `minutes_amendment`. */
export const MinutesAmendmentEntity = new EntitySchema<MinutesAmendment>({
  name: 'MinutesAmendment',
  tableName: 'minutes_amendment',
  columns: {
    id: key('minutes_amendment'),
    patientId: text('patient_id'),
    meetingId: {
      ...text('meeting_id'),
      foreignKey: { target: 'TeamMeeting', inverseSide: 'id', name: 'minutes_amendment_meeting' },
    },
    text: text('text'),
    reason: text('reason'),
    authorId: text('author_id'),
    amendedAt: instant('amended_at'),
  } satisfies Record<keyof MinutesAmendment, EntitySchemaColumnOptions>,
  indices: [{ name: 'minutes_amendment_by_meeting', columns: ['meetingId', 'amendedAt', 'id'] }],
})

/** The table `program_enrollment`. Its states are guarded by a trigger. */
export const ProgramEnrollmentEntity = new EntitySchema<ProgramEnrollment>({
  name: 'ProgramEnrollment',
  tableName: 'program_enrollment',
  columns: {
    id: key('program_enrollment'),
    version,
    patientId: text('patient_id'),
    program: text('program'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    carePlanId: optionalText('care_plan_id'),
    followUpTaskId: optionalText('follow_up_task_id'),
    followUpEveryDays: { ...integer('follow_up_every_days'), nullable: true },
    ownerId: optionalText('owner_id'),
    enrolledBy: text('enrolled_by'),
    enrolledAt: instant('enrolled_at'),
    endedAt: optionalInstant('ended_at'),
  } satisfies Record<keyof ProgramEnrollment, EntitySchemaColumnOptions>,
  indices: [{ name: 'program_enrollment_by_patient', columns: ['patientId', 'enrolledAt', 'id'] }],
})
