import { vi } from 'vitest'

// jsdom lacks CSS.escape, with which react-aria looks for the page's nonce when a popover opens.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') })
