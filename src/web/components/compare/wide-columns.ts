/** Where there is room for it, the column between two texts holds every verdict on one line. */
export const WIDE_COLUMNS =
  '@[52rem]:grid-cols-[minmax(0,1fr)_10.5rem_minmax(0,1fr)] @[52rem]:gap-x-2'

/** On paper both texts stand beside each other, whatever the page is wide. */
export const PRINTED_COLUMNS =
  'print:grid! print:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)]! print:gap-x-3!'
