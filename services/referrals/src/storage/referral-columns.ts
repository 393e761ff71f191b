/** The columns of `referral r` as the fields of a Referral. */
export const REFERRAL_COLUMNS = `r.id, r.version, r.patient_id as "patientId", r.agency_id as "agencyId",
  r.service_id as "serviceId", r.category, r.priority, r.status, r.status_reason as "statusReason",
  r.requested_by as "requestedBy", r.created_at as "createdAt", r.sent_at as "sentAt", r.accepted_at as "acceptedAt",
  r.need, r.sensitivity, r.authorization_id as "authorizationId", r.reroute_of as "rerouteOf", r.details,
  r.waitlist_position as "waitlistPosition", r.expected_on::text as "expectedOn", r.completed_at as "completedAt",
  r.closed_at as "closedAt", r.evidence, r.evidence_contact_id as "evidenceContactId", r.no_show_limit as "noShowLimit",
  r.agency_access_until as "agencyAccessUntil"`
