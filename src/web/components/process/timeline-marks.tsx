import { Link } from '@tanstack/react-router'
import type { DraftView } from '../../../core/model/read-models.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { PageAnchor } from '../page-anchor.tsx'
import type { DraftMark, LaneMark } from './lay-out-drafts.ts'
import type { NoticeMark } from './lay-out-notices.ts'
import type { EdgeMark } from './lay-out-edges.ts'

type TimelineLanesProps = {
  lanes: readonly LaneMark[]
  edges: readonly EdgeMark[]
  start: number
  end: number
}

const LINE_HEIGHT = 14

/** The lines of the lanes with their names, and the lines from draft to draft. */
export function TimelineLanes({ lanes, edges, start, end }: TimelineLanesProps) {
  return (
    <g aria-hidden="true">
      {lanes.map(({ id, y, label }) => (
        <g key={id}>
          <line x1={start} x2={end} y1={y} y2={y} className="stroke-rule" />
          <text className="fill-soft text-[12px] font-medium">
            {label.map((line, index) => (
              <tspan key={line} x={12} y={y + 4 + (index - (label.length - 1) / 2) * LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {edges.map(({ id, path, isInferred }) => (
        <path
          key={id}
          d={path}
          className="stroke-strong-rule fill-none"
          strokeWidth={1.4}
          strokeDasharray={isInferred ? '4 4' : undefined}
        />
      ))}
    </g>
  )
}

type TimelineDraftsProps = { marks: readonly DraftMark[]; drafts: readonly DraftView[] }

/** Drafts as dots that lead to their text: filled where a text is known, open where only reports are. */
export function TimelineDrafts({ marks, drafts }: TimelineDraftsProps) {
  return marks.map((mark) => {
    const draft = drafts.find(({ id }) => id === mark.id)
    const date = draft ? formatDate(draft.date, draft.datePrecision) : ''
    return (
      <Link
        key={mark.id}
        to="/drafts/$draft"
        params={{ draft: mark.id }}
        className="group"
        // Begins with the words that are seen, so that it can be asked for by them.
        aria-label={`${mark.title} ${mark.subtitle}: ${draft?.title ?? mark.title}, ${date}${mark.isReport ? ', known only through reports' : ''}${mark.isOwn ? ', entered here, not part of the record' : ''}`}
      >
        {mark.needsLeader && (
          <line
            x1={mark.x}
            x2={mark.labelX}
            y1={mark.y}
            y2={mark.labelY + (mark.labelY < mark.y ? 16 : -12)}
            className="stroke-rule"
          />
        )}
        <path
          d={mark.isOwn ? diamondAt(mark) : dotAt(mark)}
          strokeWidth={1.7}
          className={
            mark.isReport
              ? 'fill-sheet stroke-ink group-hover:stroke-accent'
              : 'fill-ink stroke-ink group-hover:fill-accent group-hover:stroke-accent'
          }
        />
        <text x={mark.labelX} textAnchor="middle" aria-hidden="true" className="halo">
          <tspan
            x={mark.labelX}
            y={mark.labelY}
            className="fill-ink group-hover:fill-accent font-serif text-[13px] font-semibold"
          >
            {mark.title}
          </tspan>{' '}
          <tspan x={mark.labelX} y={mark.labelY + 13} className="fill-soft text-[11px]">
            {mark.subtitle}
          </tspan>
        </text>
      </Link>
    )
  })
}

const RADIUS = 6.5

const dotAt = ({ x, y }: DraftMark) =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${RADIUS * 2} 0a${RADIUS} ${RADIUS} 0 1 0 ${-RADIUS * 2} 0z`

const diamondAt = ({ x, y }: DraftMark) => `M${x} ${y - 8.5}l8.5 8.5l-8.5 8.5l-8.5 -8.5z`

const SHAPES = {
  round: ({ x, y }: NoticeMark) => (
    <circle cx={x} cy={y} r={4.5} className="fill-accent stroke-none" />
  ),
  said: ({ x, y }: NoticeMark) => (
    <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className="fill-soft stroke-none" />
  ),
  happened: ({ x, y }: NoticeMark) => (
    <path d={`M${x} ${y - 4.5}l5 9h-10z`} className="fill-strong-rule stroke-none" />
  ),
}

type TimelineNoticesProps = { marks: readonly NoticeMark[]; shape: keyof typeof SHAPES }

/** Marks with a line of words each; they lead to the whole entry further down the page. */
export function TimelineNotices({ marks, shape }: TimelineNoticesProps) {
  return marks.map((mark) => (
    <PageAnchor
      key={mark.id}
      to={mark.id}
      className="group"
      label={[mark.name, mark.title].filter(Boolean).join(' ')}
    >
      {SHAPES[shape](mark)}
      <text
        x={mark.textX}
        y={mark.y + 4}
        textAnchor={mark.anchor}
        aria-hidden="true"
        className="halo fill-ink group-hover:fill-accent text-[11.5px]"
      >
        {mark.name !== '' && <tspan className="font-semibold">{mark.name} </tspan>}
        {mark.text}
      </text>
    </PageAnchor>
  ))
}
