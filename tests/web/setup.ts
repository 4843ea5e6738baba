import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom lacks these; axe asks for a canvas only to judge colours, which are judged in a real browser.
Object.defineProperty(window, 'scrollTo', { value: () => undefined, writable: true })
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

configure({
  // A page waits for its data from a real database, and the machine may be busy.
  asyncUtilTimeout: 20_000,
  // The usual error prints the whole page, and is made anew at each look while a test waits: on a page
  // of thousands of elements that leaves the page itself no time to go on.
  getElementError: (message) => new Error(message ?? 'There is no such element'),
})

afterEach(cleanup)
