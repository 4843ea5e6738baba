import { waitFor } from '@testing-library/react'

type Name = string | RegExp

/** What a label labels: what it points to, or the first field in it. */
function fieldOf(label: HTMLLabelElement): HTMLElement | null {
  if (label.hasAttribute('for')) return document.getElementById(label.htmlFor)
  return label.querySelector('input:not([type="hidden"]), select, textarea, button')
}

/**
 * All that has this label. As Testing Library’s query finds it, but beginning with the labels: theirs asks
 * each element of the page for its labels, and jsdom walks the whole page for each answer, which was half
 * of the time of a test of a long form.
 */
export function allLabelled(name: Name): HTMLElement[] {
  const isName = (words: string | null) => {
    const plain = (words ?? '').trim().replace(/\s+/g, ' ')
    return typeof name === 'string' ? plain === name : name.test(plain)
  }
  const labels = [...document.querySelectorAll('label')]
  const named = [...document.querySelectorAll<HTMLElement>('[aria-label]')]
  const found = [
    ...labels.flatMap((label) => (isName(label.textContent) ? (fieldOf(label) ?? []) : [])),
    ...named.filter((element) => isName(element.getAttribute('aria-label'))),
  ]
  return [...new Set(found)]
}

/** The one that has this label. */
export function labelled(name: Name): HTMLElement {
  const [one, ...others] = allLabelled(name)
  if (!one || others.length > 0) {
    throw new Error(`${one ? 'Several elements have' : 'Nothing has'} the label ${String(name)}`)
  }
  return one
}

/** The one that has this label, once it is there. */
export const findLabelled = (name: Name) => waitFor(() => labelled(name))
