import { Link, type LinkProps } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

const SHAPE =
  'inline-flex items-center justify-center gap-1.5 rounded-[7px] border px-3 py-1.5 text-ui font-medium no-underline transition-colors disabled:opacity-50'
const TONES = {
  plain: 'border-rule bg-sheet text-ink hover:border-strong-rule',
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-soft hover:text-ink hover:bg-hair',
}
export type ButtonTone = keyof typeof TONES

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  tone?: ButtonTone
  className?: string
}

/** A button. For going somewhere use `LinkButton`. */
export function Button({ tone = 'plain', className = '', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${SHAPE} ${TONES[tone]} ${className}`} />
}

type LinkButtonProps = Pick<LinkProps, 'to' | 'params' | 'search'> & {
  tone?: ButtonTone
  children: ReactNode
}

/** A link that looks like a button, for the one or two ways on that a page recommends. */
export function LinkButton({ tone = 'plain', ...props }: LinkButtonProps) {
  return <Link {...props} className={`${SHAPE} ${TONES[tone]}`} />
}

type DownloadLinkProps = { href: string; onFollow: () => void; children: ReactNode }

/** A link that looks like a button, to a file that the server makes. `onFollow` is called in place of leaving for it. */
export function DownloadLink({ href, onFollow, children }: DownloadLinkProps) {
  const follow = (event: MouseEvent) => {
    // With a key held, it is the browser that was asked: for a tab, a window, or to save it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow()
  }
  return (
    <a href={href} download onClick={follow} className={`${SHAPE} ${TONES.plain}`}>
      {children}
    </a>
  )
}
