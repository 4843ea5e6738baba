import type { Standing } from '../../core/model/clause.ts'
import type { Tone } from './badge.tsx'

/** The sign that a clause's standing carries. */
export const STANDING_TONES: Record<Standing, Tone> = {
  reported: 'plain',
  proposed: 'plain',
  bracketed: 'bracketed',
  contested: 'amended',
  agreed: 'accent',
  signed: 'accent',
  withdrawn: 'dropped',
  rejected: 'dropped',
  unknown: 'plain',
}
