/** The short notice that travels with every disclosure made with consent (42 CFR 2.32(a)(2)). */
export const PART2_NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.'

/** The version of that notice, kept with every disclosure. */
export const PART2_NOTICE_VERSION = '2.32-2024'
