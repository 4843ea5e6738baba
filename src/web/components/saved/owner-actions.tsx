import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  deleteComparison,
  listComparison,
  rememberComparison,
} from '../../queries/saved-comparison-query.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { forgetOwnerKey } from './owner-keys.ts'
import type { KeptComparison } from './saved-context.ts'

type OwnerActionsProps = { comparison: KeptComparison; ownerKey: string }

/** What only the holder of the key can do. */
export function OwnerActions({ comparison, ownerKey }: OwnerActionsProps) {
  const client = useQueryClient()
  const [isDeleting, setDeleting] = useState(false)
  const owned = { comparison: comparison.id, ownerKey }
  const list = useMutation({
    mutationFn: (listed: boolean) => listComparison(owned, listed),
    onSuccess: (saved) => rememberComparison(client, saved),
  })
  return (
    <section
      aria-label="Yours to change"
      className="no-print border-hair mt-4 flex flex-wrap items-center gap-2 border-t pt-3"
    >
      <p className="text-soft me-auto max-w-prose">
        This browser holds its key. To change it, change the view below and save it as version{' '}
        {comparison.versions.length + 1}; what was saved stays.
      </p>
      <Button isDisabled={list.isPending} onPress={() => list.mutate(!comparison.listed)}>
        {comparison.listed ? 'Take off the list' : 'List it'}
      </Button>
      <Button onPress={() => setDeleting(true)}>Delete</Button>
      {list.error && (
        <p role="alert" className="text-dropped w-full font-medium">
          {sentenceOf(list.error)}
        </p>
      )}
      {isDeleting && <DeleteDialog owned={owned} onClose={() => setDeleting(false)} />}
    </section>
  )
}

type DeleteDialogProps = {
  owned: { comparison: string; ownerKey: string }
  onClose: () => void
}

function DeleteDialog({ owned, onClose }: DeleteDialogProps) {
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => deleteComparison(owned),
    onSuccess: (left) => {
      forgetOwnerKey(owned.comparison)
      return rememberComparison(client, left)
    },
  })
  return (
    <ModalDialog title="Delete this comparison" onClose={onClose}>
      <p>
        Caption, chosen notes, view and stored page of all versions go for good, and nobody can
        bring them back.
      </p>
      <p className="mt-2">
        What stays at its address are the facts that a citation names: the two drafts and revisions,
        the hash, the dates and the author. The notes themselves and the drafts are not touched.
      </p>
      {remove.error && (
        <p role="alert" className="text-dropped mt-3 font-medium">
          {sentenceOf(remove.error)}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button tone="primary" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
          {remove.isPending ? 'Deleting …' : 'Delete for good'}
        </Button>
        <Button onPress={onClose}>Keep it</Button>
      </div>
    </ModalDialog>
  )
}
