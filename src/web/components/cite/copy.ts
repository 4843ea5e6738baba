/** What goes to the clipboard: plain text, and the same for programs that take rich text. */
export type Copied = { text: string; html?: string }

/** Put something on the clipboard. `false`: this browser, or this page, does not allow it. */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined')
      await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ])
    return true
  } catch {
    return false
  }
}
