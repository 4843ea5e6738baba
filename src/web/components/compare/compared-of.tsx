import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useFrame } from './comparison-context.ts'

/** Of which process and instrument the two drafts are: once where both are of the same. */
export function ComparedOf() {
  const { before, after } = useFrame()
  const isOneProcess = before.process.id === after.process.id
  const isOne = isOneProcess && before.instrument.id === after.instrument.id
  return (
    <p className="text-small text-soft">
      {(isOne ? [after] : [before, after]).map(({ process, instrument }, index) => (
        <Fragment key={index}>
          {index > 0 && ' → '}
          {(index === 0 || !isOneProcess) && (
            <>
              <Link to="/processes/$process" params={{ process: process.id }} className="link">
                <bdi>{process.shortTitle}</bdi>
              </Link>
              {' · '}
            </>
          )}
          <bdi>{instrument.shortTitle}</bdi>
        </Fragment>
      ))}
    </p>
  )
}
