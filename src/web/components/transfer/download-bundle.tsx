import { useMutation } from '@tanstack/react-query'
import { bundleAddress, type TakenOut, takeOutProcess } from '../../queries/take-out-process.ts'
import { sentenceOf } from '../broken.tsx'
import { DownloadLink } from '../button.tsx'

/**
 * A process as a file. A link, so that it can be copied and saved as any other; followed, it asks for the
 * file first, because a browser that is only sent to it says no word of why there is none.
 */
export function DownloadBundle({ process }: { process: string }) {
  const taking = useMutation({ mutationFn: takeOutProcess, onSuccess: saveFile })
  const take = () => {
    if (!taking.isPending) taking.mutate(process)
  }
  return (
    <>
      <DownloadLink href={bundleAddress(process)} onFollow={take}>
        Download as JSON
      </DownloadLink>
      <div aria-live="polite" className="self-center">
        {taking.isPending && <p className="text-soft">Making the file …</p>}
        {taking.isSuccess && <p className="sr-only">The file was downloaded.</p>}
      </div>
      {taking.error && (
        <p
          role="alert"
          className="border-bracket bg-amended-wash basis-full rounded-lg border px-3 py-2"
        >
          {sentenceOf(taking.error)}
        </p>
      )}
    </>
  )
}

/** Until then a browser may still read what it was told to save. */
const READ_WITHIN_MS = 60_000

function saveFile({ name, content }: TakenOut) {
  const href = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), READ_WITHIN_MS)
}
