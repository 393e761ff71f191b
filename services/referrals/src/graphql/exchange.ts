import { noticeFor } from '../domain/consent.js'
import { isPart2 } from '../domain/referral.js'
import { needAsCode } from '../domain/need.js'
import type {
  CapacityCheckResolvers,
  ConsentCopyResolvers,
  DisclosedPayloadResolvers,
  ReferralMessageResolvers,
} from './__generated__/resolvers.js'

/** An entry's fields. With Part 2 records go the notice and a copy of the consent (42 CFR 2.32). */
export const ReferralMessage: ReferralMessageResolvers = {
  part2Notice: ({ sensitivity }) => noticeFor(sensitivity),
  async consentCopy({ referralId, sensitivity, at }, _, { loaders, viewer }) {
    if (!isPart2(sensitivity)) return null
    const disclosures = await loaders.disclosures.load(referralId)
    const all = disclosures.filter((one) => one.consentId !== null && one.at.getTime() === at.getTime())
    const made = all.find(({ recipientId }) => recipientId === viewer?.id) ?? all[0]
    return made?.consentId ? loaders.consent.load(made.consentId) : null
  },
}

/** A consent's fields. */
export const ConsentCopy: ConsentCopyResolvers = {
  from: ({ startsAt }) => startsAt,
  until: ({ endsAt }) => endsAt,
}

/** What was disclosed, field by field, as it was kept. */
export const DisclosedPayload: DisclosedPayloadResolvers = {
  disclosedAt: ({ at }) => at,
  name: ({ payload }) => payload?.name ?? null,
  birthDate: ({ payload }) => payload?.birthDate ?? null,
  ageBand: ({ payload }) => payload?.ageBand ?? null,
  phone: ({ payload }) => payload?.phone ?? null,
  language: ({ payload }) => payload?.language ?? null,
  need: ({ payload }) => payload?.need ?? null,
  urgency: ({ payload }) => payload?.urgency ?? null,
  consentOnFile: ({ payload }) => payload?.consentOnFile ?? null,
  coordinator: ({ payload }) => payload?.coordinator ?? null,
  safetyNote: ({ payload }) => payload?.safetyNote ?? null,
  address: ({ payload }) => payload?.address ?? null,
  householdSize: ({ payload }) => payload?.householdSize ?? null,
  incomeBand: ({ payload }) => payload?.incomeBand ?? null,
  mobility: ({ payload }) => payload?.mobility ?? null,
  dietRestriction: ({ payload }) => payload?.dietRestriction ?? null,
  payerMemberId: ({ payload }) => payload?.payerMemberId ?? null,
  diagnosis: ({ payload }) => payload?.diagnosis ?? null,
}

/** A question's fields. */
export const CapacityCheck: CapacityCheckResolvers = {
  agency: ({ agencyId }, _, { loaders }) => loaders.agency.load(agencyId),
  need: ({ need }) => (need ? needAsCode(need) : null),
}
