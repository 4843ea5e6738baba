import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a page says of itself in its head, and what stands in its body until scripts take over. */
export type PageParts = { head: string; body: string; hasScripts: boolean }

/** Puts a page together. */
export type PageShell = (parts: PageParts) => string

/**
 * The built page of this folder around other contents, read anew when it was built anew. Without a folder,
 * or where nothing was built, a page without styles and scripts: the words are there all the same.
 */
export function openShell(folder: string | undefined): PageShell {
  const file = folder === undefined ? null : path.join(folder, 'index.html')
  let built: { at: number; text: string } | null = null
  return (parts) => {
    if (file === null || !existsSync(file)) return fill(BARE, parts)
    const at = statSync(file).mtimeMs
    if (built?.at !== at) built = { at, text: readFileSync(file, 'utf8') }
    return fill(built.text, parts)
  }
}

const BARE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>Travaux</title>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`

// The page's own title and description give way to those of what it shows; what says that it needs scripts
// would be wrong here.
const REPLACED = [
  /<title>[^<]*<\/title>\s*/,
  /<meta\s+name="description"[^>]*>\s*/,
  /<noscript>[^<]*<\/noscript>\s*/,
]
const SCRIPTS = [/<script\b[^>]*>[^<]*<\/script>\s*/g, /<link\s[^>]*rel="modulepreload"[^>]*>\s*/g]
const ROOT = '<div id="root"></div>'

function fill(page: string, { head, body, hasScripts }: PageParts): string {
  const gone = hasScripts ? REPLACED : [...REPLACED, ...SCRIPTS]
  const rest = gone.reduce((text, pattern) => text.replace(pattern, ''), page)
  // Given as functions, as a text may hold `$&`, which would be read as a pattern.
  return rest
    .replace('</head>', () => `${head}\n  </head>`)
    .replace(ROOT, () => `<div id="root"${hasScripts ? '' : ' data-as="cited"'}>${body}</div>`)
}
