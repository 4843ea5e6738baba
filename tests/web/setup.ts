import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// The files of one worker share a page, and what they import: each begins as if it were the first.
localStorage.clear()
sessionStorage.clear()
document.body.replaceChildren()
document.documentElement.removeAttribute('data-theme')

// jsdom lacks these; axe asks for a canvas only to judge colours, which are judged in a real browser.
Object.defineProperty(window, 'scrollTo', { value: () => undefined, writable: true })
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  // With it react-aria looks for the page's nonce when a popover opens.
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') },
})

configure({
  defaultHidden: false,
  // A page waits for its data from a real database, and the machine may be busy.
  asyncUtilTimeout: 20_000,
  // The usual error prints the whole page, and is made anew at each look while a test waits: on a page
  // of thousands of elements that leaves the page itself no time to go on.
  getElementError: (message) => new Error(message ?? 'There is no such element'),
})

afterEach(cleanup)
