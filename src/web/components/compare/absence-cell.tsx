import type { Absence } from '../../../core/compare/row.ts'
import { Hatch } from '../hatch.tsx'
import { SourceDisclosure } from '../source-list.tsx'
import { absenceWords } from '../../../core/phrases/absence-words.ts'
import { useFrame } from './comparison-context.ts'

/** The side that holds no clause says why: hatched where nobody knows, plain where a source supports it. */
export function AbsenceCell({ absence }: { absence: Absence }) {
  const { sources } = useFrame()
  const words = absenceWords(absence)
  const body = (
    <>
      <p>{words.sentence}</p>
      {words.remark && (
        <p className="mt-1" dir="auto">
          {words.remark}
        </p>
      )}
      {words.sources.length > 0 && (
        <div className="mt-1.5">
          <SourceDisclosure sources={sources} ids={words.sources} />
        </div>
      )}
    </>
  )
  if (!words.isSupported) return <Hatch>{body}</Hatch>
  return (
    <div className="text-soft text-ui border-strong-rule border-s-2 px-4 py-2 font-sans">
      <div className="max-w-prose">{body}</div>
    </div>
  )
}
