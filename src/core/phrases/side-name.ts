/** What a side is called: two sources of one draft are no before and after. */
export const sideName = (side: 'before' | 'after', { sameDraft }: { sameDraft: boolean }): string =>
  sameDraft
    ? { before: 'First source', after: 'Second source' }[side]
    : { before: 'Before', after: 'After' }[side]
