type RestoredLineProps = {
  writing: {
    /** Whether the form began with what was written before; else there is nothing to say. */
    wasKept: boolean
    /** Whether the reader has begun anew since. */
    isEmptied: boolean
    startOver: () => void
    bringBack: () => void
  }
}

/** Said above a form that holds what was written in it before, with the way to an empty one and back. */
export function RestoredLine({ writing }: RestoredLineProps) {
  const { wasKept, isEmptied, startOver, bringBack } = writing
  if (!wasKept) return null
  return (
    <output className="text-small text-soft block">
      {isEmptied ? 'What you had written is discarded.' : 'Restored what you were writing.'}{' '}
      <button type="button" className="link" onClick={isEmptied ? bringBack : startOver}>
        {isEmptied ? 'Bring it back' : 'Start over'}
      </button>
    </output>
  )
}
