/** Thrown for an answer that nobody can read. */
export class AnswerUnreadable extends Error {
  override readonly name = 'AnswerUnreadable'
}
