import { Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'

// public/theme.js reads the same key before the first paint.
const KEY = 'travaux-theme'

function isDarkNow(): boolean {
  const chosen = document.documentElement.dataset['theme']
  if (chosen !== undefined) return chosen === 'dark'
  return window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false
}

function choose(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** Light or dark. Until the reader chooses, the system decides. */
export function ThemeSwitch() {
  const [isDark, setDark] = useState(isDarkNow)
  const Icon = isDark ? Moon : Sun
  return (
    <ToggleButton
      aria-label="Dark theme"
      isSelected={isDark}
      onChange={(dark) => {
        choose(dark ? 'dark' : 'light')
        setDark(dark)
      }}
      className="text-soft hover:text-ink hover:bg-hair rounded-[7px] p-2"
    >
      <Icon size={16} aria-hidden="true" />
    </ToggleButton>
  )
}
