import type { ProcessOverview, ProcessSummary } from '../../../core/model/read-models.ts'
import { Broken, sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { CoverageFields } from './coverage-fields.tsx'
import { DraftFields } from './draft-fields.tsx'
import { draftGroups } from './draft-groups.ts'
import { NEW } from './fields.ts'
import { useForm } from './form-context.ts'
import { SelectField, TextField } from './form-fields.tsx'
import { SaveAsField } from './save-as-field.tsx'
import { SourceFields } from './source-fields.tsx'
import { FormSection } from './step.tsx'
import type { CorrectionTools } from './use-correction.ts'
import type { Known } from './use-known.ts'

type AboutStepProps = { known: Known; correction: CorrectionTools }

/** What a person says about the text: where it belongs, when it was made and by whom, how it came here. */
export function AboutStep({ known, correction }: AboutStepProps) {
  const { fields } = useForm()
  const { overview } = known
  return (
    <div className="space-y-8">
      {known.error && <Broken error={known.error} onRetry={known.retry} />}
      <FormSection title="Where it belongs">
        <SaveAsField />
        <ProcessField processes={known.processes} />
        {fields.process === NEW && <TextField name="processTitle" />}
        {fields.saveAs === 'draft' ? (
          <InstrumentField overview={overview} />
        ) : (
          <ExistingDraftFields overview={overview} />
        )}
        <LoadCorrection correction={correction} />
      </FormSection>
      {fields.saveAs === 'draft' && (
        <FormSection title="The draft">
          <DraftFields overview={overview} />
        </FormSection>
      )}
      <FormSection title="What this text gives of it">
        <CoverageFields />
      </FormSection>
      {fields.saveAs !== 'revision' && (
        <FormSection title="Where the text comes from">
          <SourceFields />
        </FormSection>
      )}
      <FormSection title="Who enters it">
        {fields.saveAs === 'revision' && <TextField name="revisionNote" isOptional />}
        <TextField
          name="author"
          autoComplete="name"
          hint="Stands with the text for everyone to see. Remembered on this machine."
        />
      </FormSection>
    </div>
  )
}

function LoadCorrection({ correction }: { correction: CorrectionTools }) {
  const { canLoad, isLoading, error, load } = correction
  if (!canLoad) return null
  return (
    <div className="sm:col-span-2">
      <Button isDisabled={isLoading} onPress={load}>
        {isLoading ? 'Loading …' : 'Load the latest text of this source, to correct it'}
      </Button>
      <p className="text-soft text-small mt-1">
        It takes the place of the text above; you can undo that. What is known of its clauses stays
        with them.
      </p>
      {error && (
        <p role="alert" className="text-dropped mt-1 font-medium">
          {sentenceOf(error)}
        </p>
      )}
    </div>
  )
}

function ProcessField({ processes }: { processes: readonly ProcessSummary[] }) {
  const { fields, fill } = useForm()
  const isNewAllowed = fields.saveAs === 'draft'
  return (
    <SelectField
      name="process"
      empty="Choose …"
      options={[
        ...processes.map(({ id, title }) => ({ value: id, label: title })),
        ...(isNewAllowed ? [{ value: NEW, label: 'A new process' }] : []),
      ]}
      // What was chosen within one process has no meaning in another.
      onChoose={(process) =>
        fill({
          process,
          instrument: process === NEW ? NEW : '',
          draft: '',
          witness: '',
          round: '',
          basedOn: '',
          tabledBy: [],
        })
      }
    />
  )
}

function InstrumentField({ overview }: { overview: ProcessOverview | null }) {
  const { fields } = useForm()
  const known = overview?.instruments ?? []
  const isNew = fields.instrument === NEW || fields.process === NEW
  return (
    <>
      {fields.process !== NEW && (
        <SelectField
          name="instrument"
          empty="Choose …"
          hint="What is being negotiated: a treaty, a communiqué, a plan."
          options={[
            ...known.map(({ id, title }) => ({ value: id, label: title })),
            { value: NEW, label: 'A new instrument' },
          ]}
        />
      )}
      {isNew && <TextField name="instrumentTitle" />}
    </>
  )
}

function ExistingDraftFields({ overview }: { overview: ProcessOverview | null }) {
  const { fields, fill } = useForm()
  const witnesses = overview?.drafts.find(({ id }) => id === fields.draft)?.witnesses ?? []
  return (
    <>
      <SelectField
        name="draft"
        empty="Choose …"
        groups={draftGroups(overview)}
        onChoose={(draft) => fill({ draft, witness: '' })}
      />
      {fields.saveAs === 'revision' && (
        <SelectField
          name="witness"
          empty="Choose …"
          hint="Its earlier revisions stay as they are, and links to them keep working."
          options={witnesses.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </>
  )
}
