import type { Resolvers } from './__generated__/resolvers.js'
import { Assessment, PatientRiskTier } from './assessment.js'
import { Consent } from './consent.js'
import { Condition, Coverage, Encounter, EncounterParticipant, PatientCaseload, RiskScore } from './chart.js'
import { Organization, Practitioner, Viewer } from './directory.js'
import { Document } from './document.js'
import { DuplicateCandidate } from './duplicates.js'
import { ImportJob } from './import-job.js'
import { InboundMessage } from './inbound-message.js'
import { Allergy, Medication } from './medication.js'
import { Mutation } from './mutation.js'
import { Campaign, CampaignPreviewEntry, ContactAttempt, SmsConsent } from './outreach.js'
import { Patient, PossibleDuplicate } from './patient.js'
import { Observation } from './observation.js'
import { Query } from './query.js'
import { ProxyGrant, RelatedPerson } from './proxies.js'
import { Registry, RegistryMembership } from './registries.js'
import { AccountingRequest, Deadline } from './accounting.js'
import { PatientDisclosure } from './disclosure.js'
import { CaseloadLoad, OnCall, StaffTeam } from './staff.js'
import { BreakGlassAccess, CaseloadCover } from './trust.js'

/** Every resolver of this subgraph. */
export const resolvers = {
  Query,
  Mutation,
  Viewer,
  Patient,
  PatientCaseload,
  Encounter,
  EncounterParticipant,
  Coverage,
  Condition,
  Consent,
  CaseloadCover,
  CaseloadLoad,
  OnCall,
  AccountingRequest,
  Deadline,
  PatientDisclosure,
  StaffTeam,
  BreakGlassAccess,
  Assessment,
  Observation,
  Medication,
  Allergy,
  Document,
  PatientRiskTier,
  RiskScore,
  Practitioner,
  Organization,
  ImportJob,
  InboundMessage,
  Campaign,
  CampaignPreviewEntry,
  ContactAttempt,
  SmsConsent,
  PossibleDuplicate,
  DuplicateCandidate,
  ProxyGrant,
  RelatedPerson,
  Registry,
  RegistryMembership,
} satisfies Resolvers
