import markdownIt from 'markdown-it'

const markdown = markdownIt({ html: false })

/** A document of the repository, as it is kept in Markdown, on a page beside the reference. */
export function documentPage(text: string): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Baton'
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${markdown.utils.escapeHtml(title)}</title>
<link rel="stylesheet" href="/explorer/reference.css"></head>
<body class="document"><main>
${markdown.render(text)}
</main></body></html>
`
}
