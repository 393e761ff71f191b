import { findStack } from '../stack.js'
import { print } from '../output.js'
import { tokenFor } from '../token.js'

/** `baton token PERSONA`: a bearer token of the development issuer. */
export async function token(persona: string, options: { json?: boolean }): Promise<void> {
  const accessToken = await tokenFor(await findStack(), persona)
  print(options.json, { persona, token: accessToken }, () => accessToken)
}
