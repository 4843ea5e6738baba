import { Link } from '@tanstack/react-router'
import type { Cited } from '../../../core/cite/cited.ts'
import { fullHash, shortHash } from '../../../core/cite/cite-words.ts'
import { CiteButton } from '../cite/cite-button.tsx'
import { CopyButton } from '../cite/copy-button.tsx'
import { ComparedOf } from '../compare/compared-of.tsx'
import type { Compared } from '../compare/use-compared.ts'
import { Notice } from '../notice.tsx'
import { Moment } from '../notes/note-entry.tsx'
import { ChosenNotes } from './chosen-notes.tsx'
import { OwnerActions } from './owner-actions.tsx'
import { ResultNotice } from './result-notice.tsx'
import { savedAddress } from './saved-address.ts'
import { type SavedView, useSavedView } from './saved-context.ts'
import { useCitedVersion } from './use-cited-version.ts'
import { VersionWords } from './version-words.tsx'

/** What was saved, by whom and when, and whether it still shows the same. */
export function SavedHead({ compared }: { compared: Compared }) {
  const saved = useSavedView()
  if (!saved) return null
  const { comparison, version, isChanged, ownerKey } = saved
  const title = `${version.before.draftTitle} → ${version.after.draftTitle}`
  return (
    <header className="border-rule bg-sheet border-b">
      <title>{`${title} · Travaux`}</title>
      <div className="mx-auto w-full max-w-page px-4 py-6 sm:px-8">
        <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <p className="eyebrow">Saved comparison</p>
          {!isChanged && <ComparedOf />}
        </div>
        <h1 className="font-serif text-xl leading-tight font-semibold sm:text-2xl">
          <bdi>{version.before.draftTitle}</bdi> → <bdi>{version.after.draftTitle}</bdi>
        </h1>
        {version.caption !== '' && (
          <p
            dir="auto"
            className="mt-3 max-w-[68ch] font-serif text-base leading-relaxed whitespace-pre-line"
          >
            {version.caption}
          </p>
        )}
        <p className="text-soft mt-3">
          Saved by <bdi className="text-ink font-medium">{version.author}</bdi>,{' '}
          <Moment at={version.createdAt} />. <VersionWords saved={saved} />
        </p>
        <p className="text-soft text-small mt-1">
          {comparison.listed ? 'Listed' : 'Unlisted'} · {version.engine} ·{' '}
          <code title={fullHash(version.hash)}>{shortHash(version.hash)}</code>
          <span className="hidden break-all print:inline">
            {' '}
            · {savedAddress(comparison.id, version.number)}
          </span>
        </p>
        {!isChanged && <Actions saved={saved} />}
        {ownerKey !== null && <OwnerActions comparison={comparison} ownerKey={ownerKey} />}
        {isChanged ? <ChangedNotice saved={saved} /> : <ResultNotice compared={compared} />}
        <ChosenNotes notes={version.notes} />
      </div>
    </header>
  )
}

function Actions({ saved: { comparison, version } }: { saved: SavedView }) {
  const cited: Cited | null = useCitedVersion(comparison.id, version)
  return (
    <div className="no-print mt-4 flex flex-wrap gap-2">
      {cited && <CiteButton cited={cited} what="this comparison" />}
      <CopyButton
        label="Copy link"
        content={{ text: savedAddress(comparison.id, version.number) }}
      />
    </div>
  )
}

/** Leaving what was saved is never silent. */
function ChangedNotice({ saved: { version } }: { saved: SavedView }) {
  return (
    <Notice>
      You changed the view: what stands below is no longer what {version.author} saved.{' '}
      <Link to="." search={{}} resetScroll={false} className="link no-print">
        Back to as saved
      </Link>
    </Notice>
  )
}
