/** The table `staff_team`: colleagues who work together. */
export interface StaffTeamRow {
  readonly id: string
  readonly version: number
  readonly name: string
}
