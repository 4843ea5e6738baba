import { Link } from '@tanstack/react-router'
import { forceCoverage } from '../../../core/phrases/force-words.ts'
import { useSurvey } from './survey-context.ts'

/** How many clauses changed in force, by which rules, out of how many that were looked at. */
export function ForceSummary() {
  const { survey, error, retry } = useSurvey()
  if (error)
    return (
      <p role="alert" className="text-small text-soft mt-2">
        The words could not be read for changes of force.{' '}
        <button type="button" className="link" onClick={retry}>
          Try again
        </button>
      </p>
    )
  const coverage = survey && forceCoverage(survey)
  if (!coverage) return null
  return (
    <p className="text-small text-soft mt-2">
      {coverage}
      {survey?.exhausted && ' All together they were too long to read to the end.'}{' '}
      <Link to="/about" hash="force" className="link no-print">
        What that is
      </Link>
    </p>
  )
}
