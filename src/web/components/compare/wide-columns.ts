/** Where there is room for it, the column between two texts holds every verdict on one line. */
export const WIDE_COLUMNS =
  '@[52rem]:grid-cols-[minmax(0,1fr)_10.5rem_minmax(0,1fr)] @[52rem]:gap-x-2'
