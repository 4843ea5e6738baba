import type { ComponentProps } from 'react'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { useChosenSides } from './chosen-sides.ts'
import { Comparison } from './comparison.tsx'
import { PickerPage } from './picker-page.tsx'
import { WaitingPage } from './waiting-rows.tsx'

type ChosenComparisonProps = Omit<ComponentProps<typeof Comparison>, 'before' | 'after'>

/** The comparison that a view names, once its two sides are found; what to choose from where they aren't. */
export function ChosenComparison({ problems, ...view }: ChosenComparisonProps) {
  const sides = useChosenSides(view.search)
  switch (sides.kind) {
    case 'waiting':
      return <WaitingPage />
    case 'failed':
      return (
        <div className="px-4 py-7 sm:px-8">
          <Broken error={sides.error} onRetry={sides.retry}>
            <LinkButton to="/">All processes</LinkButton>
          </Broken>
        </div>
      )
    case 'open':
      return (
        <PickerPage
          search={view.search}
          problems={[...problems, ...sides.problems]}
          changeSearch={view.changeSearch}
        />
      )
    case 'found':
      return (
        <Comparison
          {...view}
          before={sides.before}
          after={sides.after}
          problems={[...problems, ...sides.problems]}
        />
      )
    default:
      return sides satisfies never
  }
}
