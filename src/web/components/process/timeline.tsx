import { useMemo } from 'react'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Period } from '../../../core/timeline/split-periods.ts'
import { formatDateRange } from '../../../core/phrases/format-date.ts'
import { TimelineDrafts, TimelineLanes, TimelineNotices } from './timeline-marks.tsx'
import { entriesOf, GUTTER, layOutTimeline } from './timeline-layout.ts'
import { TimelineList } from './timeline-list.tsx'
import { useWidth } from './use-width.ts'

type TimelineProps = { overview: ProcessOverview; period: Period }

/** Narrower than this, lanes would leave no room for words: a list in time order says the same. */
const MIN_CHART_WIDTH = 680

/** One period: rounds, drafts by who tabled them, what was said and what was reported to happen. */
export function Timeline({ overview, period }: TimelineProps) {
  const { ref, width } = useWidth()
  const entries = useMemo(() => entriesOf(overview, period), [overview, period])
  return (
    <div ref={ref}>
      {width < MIN_CHART_WIDTH ? (
        <TimelineList entries={entries} overview={overview} />
      ) : (
        <TimelineChart overview={overview} period={period} width={width} />
      )}
    </div>
  )
}

type TimelineChartProps = TimelineProps & { width: number }

function TimelineChart({ overview, period, width }: TimelineChartProps) {
  const { parties, people } = overview
  const layout = useMemo(
    () => layOutTimeline({ entries: entriesOf(overview, period), parties, people, period }, width),
    [overview, parties, people, period, width],
  )
  const span = formatDateRange(period.start, period.end)
  return (
    <figure aria-label={`Timeline, ${span}. The same is written out below.`}>
      <svg
        viewBox={`0 0 ${width} ${layout.height}`}
        className="border-rule bg-sheet block w-full rounded-xl border font-sans"
      >
        <g aria-hidden="true">
          {layout.ticks.map(({ x, label }) => (
            <g key={x}>
              <line x1={x} x2={x} y1={32} y2={layout.height} className="stroke-hair" />
              <text x={x} y={22} textAnchor="middle" className="fill-soft text-[11px]">
                {label}
              </text>
            </g>
          ))}
        </g>
        <TimelineNotices marks={layout.rounds} shape="round" />
        <TimelineLanes lanes={layout.lanes} edges={layout.edges} start={GUTTER} end={width - 8} />
        <TimelineDrafts marks={layout.drafts} drafts={overview.drafts} />
        <SectionName y={layout.said.y} lines={layout.said.marks.length > 0 ? ['Said'] : []} />
        <TimelineNotices marks={layout.said.marks} shape="said" />
        <SectionName
          y={layout.happened.y}
          lines={layout.happened.marks.length > 0 ? ['Reported', 'to happen'] : []}
        />
        <TimelineNotices marks={layout.happened.marks} shape="happened" />
      </svg>
      <figcaption className="text-soft text-small mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <span>● a text is known</span>
        <span>○ known only through reports</span>
        {layout.drafts.some(({ isOwn }) => isOwn) && (
          <span>◆ entered here, not part of the record</span>
        )}
        <span>┄ what a draft builds on, where no source states it</span>
        <span>■ said</span>
        <span>▲ reported to happen</span>
      </figcaption>
    </figure>
  )
}

function SectionName({ y, lines }: { y: number; lines: readonly string[] }) {
  return (
    <text aria-hidden="true" className="fill-soft text-[12px] font-medium">
      {lines.map((line, index) => (
        <tspan key={line} x={12} y={y + 13 + index * 14}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
