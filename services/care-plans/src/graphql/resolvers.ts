import { Deadline } from './deadline.js'
import { Mutation } from './mutation.js'
import { Patient } from './patient.js'
import { Query } from './query.js'
import { Task } from './task.js'
import { TransitionContact } from './transition-contact.js'
import { TransitionEpisode } from './transition-episode.js'
import { ChecklistFinding, TransitionVisit } from './transition-visit.js'
import { WorkItem } from './work-item.js'

/** Every resolver of the service. */
export const resolvers = {
  Query,
  Mutation,
  Patient,
  TransitionEpisode,
  TransitionContact,
  TransitionVisit,
  ChecklistFinding,
  Task,
  WorkItem,
  Deadline,
}
