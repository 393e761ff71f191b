/** What the page says, and where its form leads. */
export interface SignIn {
  /** What is signed in to. */
  readonly title: string
  /** Whom it is for, in a sentence. */
  readonly readers: string
  /** Whose token a development stack prints. */
  readonly persona: string
  readonly action: string
  /** Why the token that was given is not taken; empty at first. */
  readonly problem: string
}

/** The page that asks a person for a token. Nothing that came in is repeated on it. */
export function signInPage({ title, readers, persona, action, problem }: SignIn): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}: sign in</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; }
  textarea { width: 100%; box-sizing: border-box; font: 13px/1.4 ui-monospace, monospace; }
  button { font: inherit; padding: .4rem 1.2rem; margin-top: .8rem; }
  .problem { color: #c0392b; }
</style>
<h1>${title}</h1>
<p>${readers} Paste an access token; on a development stack
<code>npm run -s baton -- token ${persona}</code> prints one.</p>
${problem ? `<p class="problem" role="alert">${problem}</p>` : ''}
<form method="post" action="${action}">
  <label for="token">Access token</label>
  <textarea id="token" name="token" rows="6" required autocomplete="off" spellcheck="false"></textarea>
  <button>Sign in</button>
</form>
</html>
`
}
