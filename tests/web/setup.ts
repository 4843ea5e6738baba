import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom has neither; pages use them where a browser has them.
Object.defineProperty(window, 'scrollTo', { value: () => undefined, writable: true })
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

afterEach(cleanup)
