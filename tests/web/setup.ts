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

// A page waits for its data from a real database, and the machine may be busy.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
