import {describe, expect, it} from 'vitest'
import {boilerplateRules, boilerplateWords} from '../../../../src/data/patterns/boilerplate-cues.js'
import {readBoilerplateCue} from '../../../../src/segments/lines/boilerplate/boilerplate.js'
import {labelBoilerplate} from '../../../../src/segments/lines/boilerplate/label-boilerplate.js'
import lines from './boilerplate-lines.json' with {type: 'json'}

/** The kind of a page's only line. */
const boilerplateKindOf = (text: string) => labelBoilerplate([{text, place: 'before'}], readBoilerplateCue)[0]

describe('the kind of a single line', () => {
  it.each(lines)('$kind: $line', ({line, kind}) => {
    expect(boilerplateKindOf(line)).toBe(kind)
  })

  it('reads past bullets, arrows, curly quotes and what a link says of itself', () => {
    expect(boilerplateKindOf('•  Privacy Policy |')).toBe('navigation')
    expect(boilerplateKindOf('𝗧𝗵𝗲 𝗳𝗲𝗿𝗿𝘆 𝘁𝗼 𝗧𝗮𝗿𝗻𝗼𝘄 𝗹𝗲𝗮𝘃𝗲𝘀 𝗼𝗻𝗰𝗲 𝗺𝗼𝗿𝗲')).toBe('related')
    expect(boilerplateKindOf('Don’t miss: The bridge in ten pictures')).toBe('related')
    expect(boilerplateKindOf('Newsletters, opens new tab')).toBe('newsletter')
  })

  it('tells a long notice by its beginning', () => {
    const notice =
      'This website uses cookies to count its visitors. ' + 'It keeps them for a year. '.repeat(30)
    expect(boilerplateKindOf(notice)).toBe('cookies')
    expect(readBoilerplateCue(notice)).toBeUndefined()
  })

  it('knows single words where the line has no cue', () => {
    for (const {kind, example} of boilerplateWords)
      expect([example, boilerplateKindOf(example)]).toEqual([example, kind])
  })
})

describe('prose', () => {
  it.each([
    'Follow the money, she said.',
    'The group plans to build a $900 million casino on the old quay.',
    'He received a $10 million sign-up bonus from the bank.',
    'The app lets users send photos and videos to friends abroad.',
    'Police asked witnesses to send videos of the accident to detectives.',
    'The full debate is now on YouTube, the mayor said.',
    'The agency said the products are being reviewed after two people fell ill.',
    'News Holding, which owns Vale & Co., publisher of The Tarnow Post, said that its profit fell.',
    'The material published on the website included the names of pupils, police said.',
    'Did you see what she did there? he asked, and told them to call.',
    'Subscribers to the plan will pay twelve crowns a month from May.',
    'Comments by the minister drew anger in the port.',
    'The company, which sells cookies, employs ninety people in the town.',
    'Share prices fell for a third day on Tuesday.',
    'Read the small print before you sign, he told the tenants.',
    'The video shows the ferry turning too late.',
    'Watch for ice on the bridge, the police warned.',
    'Print was his first trade, and he never left it.',
    'He signed up for the navy at the age of seventeen.',
    'Advertisements for the post drew four hundred replies.',
    'The council will follow her advice on the bridge.',
    'More from the reserve fund will be needed next year, the treasurer said.',
    'The most popular candidate did not win.',
    'She writes for a living and fishes for pleasure.',
    'Ana Mott is a teacher who reports every leak to the council.',
    'The report was edited by a committee of nine.',
    'The correction in house prices came sooner than expected.',
    'This is a breaking point for the ferries of the lake.',
    'This is a developing country, the minister said.',
    'This story is over.',
    'An earlier version of this ship sank in 1931.',
    'All rights to the river were sold in 1902.',
    'Copyright law protects the songs, the judge found.',
    'The menu had not changed since her grandmother’s day.',
    'Search teams found the boat at dawn.',
    'Home owners in the valley have waited three years.',
    'Contact with the crew was lost shortly after nine.',
    'Skip Marlow, the team’s captain, said he would stay.',
    'Next year the bridge will close for good.',
    'Back to the drawing board, the engineer joked.',
    'Register offices across the county were shut on Monday.',
    'Donate blood before the winter, the hospital asked.',
    'Support for the plan fell to a third.',
    'Listen to the old men in the harbour and you hear a different story.',
    'Email him and he answers within the hour, a neighbour said.',
    'Facebook said it would appeal.',
    'Play was stopped for rain after forty minutes.',
    'Trending upwards since spring, prices have now levelled off.',
    'Loading the ship took nine hours.',
    'Sponsored by a brewer, the club bought two new players.',
    'Presented by his lawyer as a quiet man, he said nothing.',
    'Updated rules will take effect on 1 May.',
    'Published in 1921, the book was soon forgotten.',
    'Posted to the northern border, he wrote home every week.',
    'Topics such as tax and housing hardly came up.',
    'By signing the treaty, the two towns ended a feud of forty years.',
    'The newsletter of the club reported the theft in March.',
    'The writer was born in Tarnow in 1931.',
    'Comments are not evidence, the judge told the jury.',
    'The views expressed by the mayor shocked her party.',
    'Top stories of the tower have been closed since May.',
    'He can be reached on foot or by boat.',
    'Reporting by phone is enough, the agency said.',
    'Become a member of the club and you may fish here, the sign said.',
    'No comments were made after the meeting.',
    'Tell us what you think happened, the judge asked.',
    'Get the latest train, he advised.',
    'This story was changed by war, the curator said.',
    'The story has been changed many times, the family said.',
    'He said:',
    'She says:',
    'Police said:',
    'Mayor Ana Mott said:',
    'One resident wrote:',
    'Background',
    'A ban can be sought by any water company.'
  ])('gives no certain cue: %s', (sentence) => {
    expect(readBoilerplateCue(sentence)?.certain ?? false).toBe(false)
  })

  it('of more than 400 characters has no cue at all', () => {
    expect(readBoilerplateCue('Share this article. '.repeat(30))).toBeUndefined()
  })
})

describe('what belongs to the story', () => {
  it.each(['By Ina Bork', 'Image copyright Northlight Pictures', '© Tor Halvik', 'Written by Tor Halvik'])(
    'a byline or a credit gives no certain cue: %s',
    (line) => {
      expect(readBoilerplateCue(line)?.certain ?? false).toBe(false)
    }
  )
})

describe('the rules', () => {
  it('each find their own examples', () => {
    for (const {rule, patterns = []} of boilerplateRules) {
      for (const {example} of patterns)
        expect([example, readBoilerplateCue(example)?.rule]).toEqual([example, rule])
    }
  })

  it('each find the whole lines that they list, and no two list the same', () => {
    for (const {rule, lines: list} of boilerplateRules) {
      const labels = list?.trim().split(/,\s+/) ?? []
      for (const label of labels) expect([label, readBoilerplateCue(label)?.rule]).toEqual([label, rule])
    }
  })

  it('give every cue of a name the same kind', () => {
    const names = boilerplateRules.map(({rule}) => rule)
    expect(new Set(names).size).toBe(names.length)
  })

  it('take linear time on hostile lines', () => {
    const pieces = [
      '-',
      ' ',
      'a ',
      'A b ',
      'more ',
      '| ',
      '› ',
      '(c) ',
      'read more: ',
      'by A ',
      '1:1',
      '@',
      'aA',
      'comments '
    ]
    const start = performance.now()
    for (const piece of pieces) {
      boilerplateKindOf(piece.repeat(400 / piece.length))
      boilerplateKindOf(piece.repeat(100_000 / piece.length))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('a page', () => {
  const kindsOf = (place: 'before' | 'inside' | 'after', ...texts: string[]) =>
    labelBoilerplate(
      texts.map((text) => ({text, place})),
      readBoilerplateCue
    )

  it('gives names and short answers among comments to the comments', () => {
    expect(kindsOf('after', 'Readers’ comments', 'Old Pilot', 'Ferry of fools', 'Reply', 'Mrs Gull')).toEqual(
      Array(5).fill('comments')
    )
  })

  it('ends the comments at the foot of the page', () => {
    expect(kindsOf('after', 'Post a comment', 'Old Pilot', '© 2019 Velm Courier', 'Old Pilot')).toEqual([
      'comments',
      'comments',
      'copyright',
      'navigation'
    ])
  })

  it('ends the comments where nobody talks any more', () => {
    expect(kindsOf('after', 'Comments', 'Harbour', 'Schools', 'Courts', 'Tides', 'Rowing').at(-1)).toBe(
      'navigation'
    )
  })

  it('opens no comments before the story, where a link only leads to them', () => {
    expect(kindsOf('before', 'Comments', 'Harbour')).toEqual(['comments', 'navigation'])
  })

  it('gives what stands under the heading of other stories to these, until something else comes', () => {
    expect(
      kindsOf('after', 'Most read', 'Harbour', 'May 4, 2024', 'Ferries', '© 2019 Velm Courier', 'Harbour')
    ).toEqual(['related', 'related', 'related', 'related', 'copyright', 'navigation'])
  })

  it('gives each line its kind, and none for no lines', () => {
    expect(labelBoilerplate([], readBoilerplateCue)).toEqual([])
  })
})
