import { useMemo, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { citeApa, type CiteRun } from '../../../core/cite/apa.ts'
import { citeBibtex } from '../../../core/cite/bibtex.ts'
import { citeChicago } from '../../../core/cite/chicago.ts'
import { citeCsl } from '../../../core/cite/csl-item.ts'
import {
  escapeHtml,
  isParaphrase,
  quotationHtml,
  quotationOrigin,
  quotationText,
  takenWords,
  type Quoted,
} from '../../../core/cite/quotation.ts'
import type { CiteChoice } from './cite-choice.ts'
import type { Copied } from './copy.ts'
import { CopyButton } from './copy-button.tsx'

type CiteFormsProps = { choice: CiteChoice; accessed: string }

const TAB =
  'cursor-pointer rounded-t-[7px] border-b-2 border-transparent px-2.5 py-1.5 text-soft hover:text-ink data-[selected]:border-accent data-[selected]:font-medium data-[selected]:text-ink'

/** A citation in the forms that people use, each with a way to take it along. */
export function CiteForms({ choice: { cited, quoted }, accessed }: CiteFormsProps) {
  const forms = useMemo(
    () => ({
      chicago: citeChicago(cited, accessed),
      apa: citeApa(cited, accessed),
      bibtex: citeBibtex(cited, accessed),
      csl: `${JSON.stringify([citeCsl(cited, accessed)], null, 2)}\n`,
    }),
    [cited, accessed],
  )
  return (
    <Tabs>
      <TabList aria-label="Forms" className="border-rule flex flex-wrap border-b">
        {quoted && (
          <FormTab id="quotation">
            {isParaphrase(quoted.from.text) ? 'Paraphrase' : 'Quotation'}
          </FormTab>
        )}
        <FormTab id="chicago">Chicago</FormTab>
        <FormTab id="apa">APA 7</FormTab>
        <FormTab id="bibtex">BibTeX</FormTab>
        <FormTab id="csl">CSL-JSON</FormTab>
      </TabList>
      {quoted && (
        <FormPanel id="quotation">
          <Quotation quoted={quoted} />
        </FormPanel>
      )}
      <FormPanel id="chicago">
        <Form name="the note" content={{ text: forms.chicago.note }} title="Note" />
        <Form name="the entry" content={{ text: forms.chicago.entry }} title="Bibliography" />
      </FormPanel>
      <FormPanel id="apa">
        <Form name="the reference" content={runsToCopy(forms.apa)} title="Reference">
          {forms.apa.map(({ text, isItalic }) =>
            isItalic ? <i key={text}>{text}</i> : <span key={text}>{text}</span>,
          )}
        </Form>
      </FormPanel>
      <FormPanel id="bibtex">
        <Form name="BibTeX" content={{ text: forms.bibtex }} isCode />
      </FormPanel>
      <FormPanel id="csl">
        <Form name="CSL-JSON" content={{ text: forms.csl }} isCode />
      </FormPanel>
    </Tabs>
  )
}

function FormTab({ id, children }: { id: string; children: string }) {
  return (
    <Tab id={id} className={TAB}>
      {children}
    </Tab>
  )
}

function FormPanel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <TabPanel id={id} className="space-y-4 pt-4">
      {children}
    </TabPanel>
  )
}

type FormProps = {
  /** What is copied: "the note". */
  name: string
  content: Copied
  title?: string
  isCode?: boolean
  children?: ReactNode
}

const BOX = 'border-rule bg-paper rounded-lg border px-3 py-2.5 mb-2'

function Form({ name, content, title, isCode = false, children }: FormProps) {
  return (
    <div>
      {title && <h3 className="text-small text-soft mb-1 font-medium">{title}</h3>}
      {isCode ? (
        <pre
          // Long lines scroll, so the keyboard must reach them.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={name}
          className={`${BOX} text-small max-h-64 overflow-auto whitespace-pre-wrap break-words`}
        >
          {content.text}
        </pre>
      ) : (
        <p className={`${BOX} font-serif break-words`} dir="auto">
          {children ?? content.text}
        </p>
      )}
      <CopyButton label={`Copy ${name}`} content={content} isShown />
    </div>
  )
}

function Quotation({ quoted }: { quoted: Quoted }) {
  const { language, direction, from } = quoted
  return (
    <Form
      name={isParaphrase(from.text) ? 'as paraphrase' : 'as quotation'}
      content={{ text: quotationText(quoted), html: quotationHtml(quoted) }}
    >
      <span lang={language} dir={direction} className="block whitespace-pre-line">
        {takenWords(quoted)}
      </span>
      <span className="text-soft text-small mt-2 block font-sans">— {quotationOrigin(from)}</span>
    </Form>
  )
}

function runsToCopy(runs: readonly CiteRun[]): Copied {
  return {
    text: runs.map(({ text }) => text).join(''),
    html: `<p>${runs
      .map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
      .join('')}</p>`,
  }
}
