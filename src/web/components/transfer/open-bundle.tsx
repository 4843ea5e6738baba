import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Failure } from '../../../core/failure.ts'
import { ApiFailure } from '../../api-client.ts'
import { importProcess } from '../../queries/import-process.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'

/** Bring in a process that somebody sent as a file: chosen, or dropped here. */
export function OpenBundle() {
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const bring = useBringing()
  const open = (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    bring.mutate({ file: chosen, as: '' })
  }
  return (
    <section aria-labelledby={`${id}-title`} className="no-print mt-12 max-w-prose">
      <h2 id={`${id}-title`} className="eyebrow mb-2">
        Open a bundle
      </h2>
      <p className="text-soft">
        A process that somebody downloaded as JSON comes in with all its texts, decisions and notes,
        or not at all. Choose the file, or drop it here.
      </p>
      <label htmlFor={id} className="sr-only">
        Bundle of a process
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={bring.isPending}
        className="border-rule bg-sheet hover:border-strong-rule mt-3 block w-full rounded-lg border border-dashed p-4 file:border-rule file:bg-paper file:me-3 file:rounded-md file:border file:px-3 file:py-1 file:font-medium"
        onChange={({ currentTarget }) => {
          open(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
      <div aria-live="polite">
        {bring.isPending && <p className="mt-3">Reading and checking “{file?.name}” …</p>}
      </div>
      {bring.error && <Refused name={file?.name ?? ''} error={bring.error} />}
      {bring.error instanceof Failure && bring.error.code === 'conflict' && file && (
        <BesideForm onBring={(as) => bring.mutate({ file, as })} />
      )}
    </section>
  )
}

function useBringing() {
  const navigate = useNavigate()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (bringing: { file: File; as: string }) => importProcess(bringing, client),
    onSuccess: ({ process }) => navigate({ to: '/processes/$process', params: { process } }),
  })
}

/** More than these places at once help nobody. */
const SHOWN_PLACES = 8

function Refused({ name, error }: { name: string; error: Error }) {
  const places = error instanceof ApiFailure ? Object.entries(error.fields) : []
  return (
    <div
      role="alert"
      className="border-bracket bg-amended-wash mt-3 rounded-lg border px-3 py-2 wrap-anywhere"
    >
      <p className="font-medium">
        “<bdi>{name}</bdi>” was not brought in.
      </p>
      {places.length < 2 && <p className="mt-1">{sentenceOf(error)}</p>}
      {places.length > 0 && (
        <ul className="text-small mt-1 space-y-1">
          {places.slice(0, SHOWN_PLACES).map(([place, sentence]) => (
            <li key={place}>
              <code>{place}</code> {places.length > 1 && sentence}
            </li>
          ))}
          {places.length > SHOWN_PLACES && <li>and {places.length - SHOWN_PLACES} more</li>}
        </ul>
      )}
    </div>
  )
}

function BesideForm({ onBring }: { onBring: (as: string) => void }) {
  const id = useId()
  const [as, setAs] = useState('')
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (as !== '') onBring(as)
      }}
    >
      <div>
        <label htmlFor={id} className="text-small text-soft mb-1 block font-medium">
          Another id for it here (a-z, 0-9 and hyphens)
        </label>
        <input
          id={id}
          value={as}
          onChange={(event) => setAs(event.target.value)}
          pattern="[a-z][a-z0-9]*(-+[a-z0-9]+)*"
          maxLength={90}
          className="border-rule bg-paper w-64 rounded-md border px-2.5 py-1.5"
        />
      </div>
      <Button type="submit" isDisabled={as === ''}>
        Bring in beside it
      </Button>
    </form>
  )
}
