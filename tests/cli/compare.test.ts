import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleEntry } from '../bundle-entry.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'travaux-cli-'))
// Bundled once: to translate it at each start takes longer than all that it does.
let bundled: string
beforeAll(async () => {
  bundled = await bundleEntry('cli')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(bundled, { force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

function run(...args: string[]) {
  const command = [bundled, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const before = file(
  'before.txt',
  'Article 1\r\nUkraine is neutral.\r\n\r\nArticle 2\r\nThe army has a cap of 600,000 persons.\r\n',
)
const after = file(
  'after.txt',
  'Article 1\nUkraine is neutral.\n\nArticle 2\nThe army has a cap of 800,000 persons.\n\nArticle 3\nPrisoners go home.\n',
)

describe('travaux compare', { timeout: 60_000 }, () => {
  it('says in words what changed, in 80 columns, with the language it took and a count', () => {
    const { status, stdout } = run('compare', before, after, '--words')
    expect(status).toBe(0)
    expect(stdout).toContain('Language: en')
    expect(stdout).toContain('~ Article 2 — amended')
    expect(stdout).toContain('[-600,000-]{+800,000+}')
    expect(stdout).toContain('+ Article 3 — added')
    expect(stdout).toContain('Force: 600,000 → 800,000, number or deadline (F6)')
    expect(stdout).toContain(
      'Changes of force: 1, in 1 of 1 clause whose words differ (rules F1 to F6).',
    )
    expect(stdout).toContain('1 kept, 1 amended, 0 split, 0 merged, 1 added, 0 dropped')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('names a paragraph with its article, without its dot', () => {
    const council = 'Article 3\nCouncil\n1. A Council is established.\n2. It decides by '
    const one = file('unanimity.txt', `${council}consensus.\n`)
    const other = file('majority.txt', `${council}a majority of two thirds.\n`)
    const { stdout } = run('compare', one, other)
    expect(stdout).toContain('~ Article 3 (2) — amended')
  })

  it('[S8] counts page numbers, and says nothing else of them', () => {
    const page = (n: number) => `\n\nPage ${n} of 2\n\n`
    const one = file('printed.txt', `Article 1\nStates meet.${page(1)}Article 2\nThey vote.`)
    const other = file('typed.txt', 'Article 1\nStates meet.\n\nArticle 2\nThey vote twice.')
    const { stdout } = run('compare', one, other)
    expect(stdout).not.toContain('Page 1')
    expect(stdout).toContain('Page numbers, with their running heads, are not compared: 1.')
    expect(stdout).toContain('1 kept, 1 amended, 0 split, 0 merged, 0 added, 0 dropped')
  })

  it('[S8] compares a sentence that goes on over a page', () => {
    const plan = (many: string) => `Plan\n\nThe States shall meet\n\n- 2 -\n\n${many} in Geneva.\n`
    const { stdout } = run('compare', file('2.txt', plan('twice')), file('3.txt', plan('thrice')))
    expect(stdout).toContain('1 kept, 1 amended, 0 split, 0 merged, 0 added, 0 dropped')
  })

  it('prints one JSON object, with offsets into the files as given', () => {
    const { stdout } = run('compare', before, after, '--json', '--words', '--lang', 'en')
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual(
      'engine language before after links timings exhausted'.split(' '),
    )
    expect(result.before.clauses[1]).toMatchObject({
      id: 'c2',
      label: 'Article 2',
      start: 34,
      end: 83,
    })
    expect(result.links[1]).toMatchObject({ before: ['c2'], after: ['c2'], kind: 'amended' })
    expect(result.links[1].words).toContainEqual(['added', '800,000'])
    const [force] = result.links[1].force
    expect(force).toMatchObject({ rule: 'F6', change: 'amended', direction: null })
    expect(force.before).toMatchObject({ text: '600,000', start: 67, end: 74 })
    expect(result.links[2]).toMatchObject({ before: [], after: ['c3'], kind: 'inserted' })
    expect(Object.keys(result.timings)).toEqual(['segmentMs', 'alignMs', 'wordsMs'])
  })

  it('says in JSON too which language it guessed', () => {
    const one = file('uk-1.txt', 'Стаття 1\nУкраїна є нейтральною державою.\n')
    const other = file('uk-2.txt', 'Стаття 1\nУкраїна не є нейтральною державою.\n')
    expect(JSON.parse(run('compare', one, other, '--json').stdout)).toMatchObject({
      language: 'uk',
    })
  })

  it.each(['utf16le', 'utf16be'])('reads what Windows calls Unicode: %s', (encoding) => {
    const bytes = Buffer.from('\ufeffArticle 1\r\nUkraine is neutral.\r\n', 'utf16le')
    const one = file(`${encoding}.txt`, encoding === 'utf16be' ? bytes.swap16() : bytes)
    const { status, stdout } = run('compare', one, before)
    expect(status).toBe(0)
    expect(stdout).toContain('1 kept, 0 amended, 0 split, 0 merged, 1 added, 0 dropped')
  })

  it('gives the terminal no commands that stand in a text, and no text backwards', () => {
    const told = 'Article 3\nThe seat is \u001b[2J\u009b31mVienna\u202eaneneG\u202c.\n'
    const { stdout } = run('compare', before, file('told.txt', told))
    expect(stdout).toContain('The seat is �[2J�31mVienna�aneneG�.')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
  })

  it.skipIf(process.platform === 'win32')('ends in order when nobody reads on', () => {
    const articles = Array.from({ length: 3000 }, (_, n) => `Article ${n + 1}\nStates meet.\n`)
    const long = file('long.txt', articles.join('\n'))
    const words = `"${process.execPath}" "${bundled}" compare "${before}" "${long}"`
    const enough = spawnSync('bash', ['-c', `${words} | head -1; echo "\${PIPESTATUS[0]}"`])
    expect(enough.stdout.toString()).toMatch(/^Language: en .*\n0\n$/)
    expect(enough.stderr.toString()).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that it cannot be written', () => {
    const words = `"${process.execPath}" "${bundled}" compare "${before}" "${after}"`
    const { status, stderr } = spawnSync('bash', ['-c', `${words} > /dev/full`])
    expect(status).toBe(1)
    expect(stderr.toString()).toMatch(/^The comparison could not be written: ENOSPC.*\n$/)
  })

  it.each([
    ['a missing file', [before, path.join(folder, 'none.txt')], 'There is no file'],
    ['a directory', [folder, after], 'is a directory'],
    ['binary data', [before, file('zero.txt', new Uint8Array([65, 0, 66]))], 'binary data'],
    [
      'other encodings',
      [before, file('latin.txt', new Uint8Array([0xe9, 0x74]))],
      'not valid UTF-8',
    ],
    ['an empty text', [before, file('empty.txt', ' \r\n\ufeff')], 'holds no text'],
    ['over 20 MB', [before, file('big.txt', new Uint8Array(20_000_001).fill(65))], '20 MB'],
  ])('refuses %s with one sentence', (_, files, sentence) => {
    const { status, stdout, stderr } = run('compare', ...files)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.skipIf(!existsSync('/dev/zero'))('refuses a file without end', () => {
    const { status, stderr } = run('compare', before, '/dev/zero')
    expect(status).toBe(1)
    expect(stderr).toBe(
      '“/dev/zero” has more than 20 MB, which is the most that can be compared.\n',
    )
  })

  it.each([
    ['an unknown flag', ['compare', before, after, '--colour']],
    ['one file', ['compare', before]],
    ['an unknown command', ['merge', before, after]],
    ['a language that is none', ['compare', before, after, '--lang', 'english!']],
  ])('explains itself when used with %s', (_, args) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('travaux --help')
  })

  it('prints help, also straight from its source', () => {
    const fromSource = ['--import', 'tsx', 'src/cli.ts', '--help']
    const { stdout } = spawnSync(process.execPath, fromSource, { encoding: 'utf8' })
    expect(stdout).toContain('Usage: travaux compare BEFORE AFTER')
    expect(run('--help').stdout).toBe(stdout)
  })
})
