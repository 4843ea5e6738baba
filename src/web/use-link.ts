import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { parseQuery } from '../core/link/query-string.ts'

type Codec<Search> = {
  read: (raw: Readonly<Record<string, unknown>>) => Search
  problems: (raw: Readonly<Record<string, unknown>>) => string[]
}

/** What the address of the page says, and what of it could not be read, in sentences. */
export function useLink<Search>(codec: Codec<Search>): { search: Search; problems: string[] } {
  const query = useLocation({ select: ({ searchStr }) => searchStr })
  return useMemo(() => {
    const raw = parseQuery(query)
    return { search: codec.read(raw), problems: codec.problems(raw) }
  }, [codec, query])
}
