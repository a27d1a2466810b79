import {describe, expect, it} from 'vitest'
import {readCredit} from '../../../../src/segments/lines/credit/credit.js'

/** What is left of the caption, the credit as written, and who is credited. */
function tell(text: string): string | undefined {
  const credit = readCredit(text)
  if (!credit) return undefined
  const caption = text.slice(0, credit.cut.start) + text.slice(credit.cut.end)
  return [caption, text.slice(credit.start, credit.end), credit.photographer, credit.agency].join(' ~ ')
}

const caption = 'The old ferry leaves Northport on Monday.'

describe('readCredit', () => {
  it.each([
    // Brackets
    ['(Francis Doe/AP)', 'Francis Doe', 'AP'],
    ['(AP Photo/Jane Doe)', 'Jane Doe', 'AP'],
    ['(Jane Doe/AFP/Getty Images)', 'Jane Doe', 'AFP'],
    ['(Photo by Jane Doe/Getty Images)', 'Jane Doe', 'Getty Images'],
    ['(Photo courtesy of Jane Doe)', 'Jane Doe', ''],
    ['(Image: Bloomberg via Getty Images)', '', 'Getty Images'],
    ['(Image: getty )', '', 'getty'],
    ['(Image credit: Ferry Collaboration)', '', 'Ferry Collaboration'],
    ['(Image: © Shutterstock)', '', 'Shutterstock'],
    ['(Jane Doe / Northport Times)', 'Jane Doe', 'Northport Times'],
    ['(Northport Police via AP, File)', '', 'AP'],
    ['(Northport Port Authority)', '', 'Northport Port Authority'],
    ['(AP)', '', 'AP'],
    ['(File/PTI)', '', 'PTI'],
    ['(via REUTERS)', '', 'REUTERS'],
    ['(ABC News: Jane Doe)', 'Jane Doe', 'ABC News'],
    ['(Supplied: Northport Council)', '', 'Northport Council'],
    ['(Northport Post photo by Jane Doe)', 'Jane Doe', 'Northport Post'],
    ['(AP Photo by Jane Doe)', 'Jane Doe', 'AP'],
    ['(Jane Doe, Northport24)', 'Jane Doe', 'Northport24'],
    ['(credit: Jane Doe)', 'Jane Doe', ''],
    ["(Photo by Jane Doe '27)", 'Jane Doe', ''],
    ['(Photo: Supplied / Northport Police)', '', 'Northport Police'],
    ['(Representational image)', '', ''],
    ['[File: Reuters]', '', 'Reuters'],
    ['[Photo/Xinhua]', '', 'Xinhua'],
    ['[Jane Doe/Al Jazeera]', 'Jane Doe', 'Al Jazeera'],
    ['(Photo by Jane  Doe via\u00a0\u00a0Getty \tImages)', 'Jane Doe', 'Getty Images'],
    // Labels
    ['Photo: Jane Doe', 'Jane Doe', ''],
    ['Photo: Jane Doe, AP', 'Jane Doe', 'AP'],
    ['Photograph: Jane Doe/Agency', 'Jane Doe', 'Agency'],
    ['Photo: Jane Doe for The Northport Times via Getty Images', 'Jane Doe', 'Getty Images'],
    ['Photo by Jane Doe', 'Jane Doe', ''],
    ['Photo by inkwell /Getty Images/iStockphoto', 'inkwell', 'Getty Images'],
    ['Staff photo by Jane Doe', 'Jane Doe', ''],
    ['Photograph by Jane Doepool', 'Jane Doepool', ''],
    ['Image: Jane Doe/dpa/picture alliance', 'Jane Doe', 'dpa'],
    ['Picture: iStock', '', 'iStock'],
    ['Picture by Jane Doe', 'Jane Doe', ''],
    ['Image copyright Getty Images', '', 'Getty Images'],
    ['Image source, PA Media', '', 'PA Media'],
    ['Image: Ferry Q boats', '', 'Ferry Q boats'],
    ['Image / Jane Doe', 'Jane Doe', ''],
    ['Credit: Nokia', '', 'Nokia'],
    ['Credit: Getty - Contributor', '', 'Getty'],
    ['Credit...Jane Doe/The Northport Times', 'Jane Doe', 'The Northport Times'],
    ['Credit...Mott family archive', '', 'Mott family'],
    ['(Supplied: Mott family)', '', 'Mott family'],
    ['ST PHOTO: JANE DOE', 'JANE DOE', ''],
    ['Copyright AP Photo', '', 'AP'],
    ['Courtesy of Jane Doe', 'Jane Doe', ''],
    ['© Jane Doe', 'Jane Doe', ''],
    ['© Reuters / Jane Doe', 'Jane Doe', 'Reuters'],
    ['Photo illustration by Slate. Photo by Jane Doe', 'Jane Doe', 'Slate'],
    // Names alone
    ['AP Photo/Eric Doe, File', 'Eric Doe', 'AP'],
    ['REUTERS/Jane Doe', 'Jane Doe', 'REUTERS'],
    ['REUTERS/Jane Doe Purchase Licensing Rights, opens new tab', 'Jane Doe', 'REUTERS'],
    ['AFP PHOTO / JANE DOE', 'JANE DOE', 'AFP'],
    ['Jane Doe/Reuters', 'Jane Doe', 'Reuters'],
    ['J. Jane Doe / AP file', 'J. Jane Doe', 'AP'],
    ['Jane Doe/Sputnik/Ferry Pool Photo via Associated Press', 'Jane Doe', 'Associated Press'],
    ['Jane Doe – WPA Pool/Getty Images', 'Jane Doe', 'Getty Images'],
    ['Jane Doe | Getty Images', 'Jane Doe', 'Getty Images'],
    ['Jane Doe / for The Times', 'Jane Doe', 'The Times'],
    ['InkWell for Northport Magazine', 'InkWell', 'Northport Magazine'],
    ['The Associated Press', '', 'The Associated Press'],
    ['Getty Images', '', 'Getty Images'],
    // Nobody by name
    ['Supplied', '', ''],
    ['Handout', '', ''],
    ['Photo: Supplied', '', '']
  ])('reads %s after a sentence and alone', (credit, photographer, agency) => {
    expect(tell(`${caption} ${credit}`)).toBe([caption, credit, photographer, agency].join(' ~ '))
    expect(tell(credit)).toBe(['', credit, photographer, agency].join(' ~ '))
  })

  it.each([
    ['The ferry in NorthportCredit: PA', 'The ferry in Northport ~ Credit: PA ~  ~ PA'],
    ['The ferry(Image: Getty)', 'The ferry ~ (Image: Getty) ~  ~ Getty'],
    ['The ferry sails to New York.Reuters', 'The ferry sails to New York. ~ Reuters ~  ~ Reuters'],
    ['The ferry leaves at dawn.—The Herald', 'The ferry leaves at dawn. ~ The Herald ~  ~ The Herald'],
    ['The ferry leaves at dawn. —JANE B. DOE', 'The ferry leaves at dawn. ~ JANE B. DOE ~ JANE B. DOE ~ '],
    ['The ferry at the quay. (Jane DOE)', 'The ferry at the quay. ~ (Jane DOE) ~ Jane DOE ~ '],
    ['In July 2019.J. Jane Doe / AP file', 'In July 2019. ~ J. Jane Doe / AP file ~ J. Jane Doe ~ AP'],
    [
      'The ferry | Jane Doe/PA Images via Getty Images',
      'The ferry ~ Jane Doe/PA Images via Getty Images ~ Jane Doe ~ Getty Images'
    ],
    ['The ferry at dawn — Picture by Jane Doe', 'The ferry at dawn ~ Picture by Jane Doe ~ Jane Doe ~ '],
    ['The ferry - Copyright Jane Doe/AP', 'The ferry ~ Copyright Jane Doe/AP ~ Jane Doe ~ AP'],
    ['The ferry at the quay Jane Doe/AP', 'The ferry at the quay ~ Jane Doe/AP ~ Jane Doe ~ AP'],
    [
      'The ferry at the quay REUTERS/Jane Doe',
      'The ferry at the quay ~ REUTERS/Jane Doe ~ Jane Doe ~ REUTERS'
    ],
    ['The ferry at the quay. Ferries, Inc.', 'The ferry at the quay. ~ Ferries, Inc. ~  ~ Ferries, Inc'],
    ['Captain Jane Doe Submitted photo', 'Captain Jane Doe ~ Submitted photo ~  ~ '],
    [
      'The ferry in May. (AP Photo/Jane Doe) - Copyright AP Photo',
      'The ferry in May. ~ (AP Photo/Jane Doe) - Copyright AP Photo ~ Jane Doe ~ AP'
    ],
    [
      'FILE PHOTO: The ferry in port. REUTERS/Jane Doe',
      'FILE PHOTO: The ferry in port. ~ REUTERS/Jane Doe ~ Jane Doe ~ REUTERS'
    ]
  ])('cuts the credit off %s', (text, told) => {
    expect(tell(text)).toBe(told)
  })

  it('reads a credit before its caption', () => {
    expect(tell('(AP Photo/Jane Doe) The ferry sails.')).toBe(
      'The ferry sails. ~ (AP Photo/Jane Doe) ~ Jane Doe ~ AP'
    )
    expect(tell('Image copyright Getty Images Image caption The ferry')).toBe(
      'Image caption The ferry ~ Image copyright Getty Images ~  ~ Getty Images'
    )
  })

  it('is certain of labels and agencies only', () => {
    expect(readCredit(`${caption} Photo: Jane Doe`)?.certain).toBe(true)
    expect(readCredit(`${caption} Jane Doe/AP`)?.certain).toBe(true)
    // The agency that filed a story stands so behind its last sentence.
    expect(readCredit(`${caption} — AFP`)?.certain).toBe(false)
    expect(readCredit(`${caption} Supplied`)?.certain).toBe(false)
    expect(readCredit('Reuters')?.certain).toBe(false)
  })

  it('has no members that tell nothing', () => {
    expect(readCredit('(AP)')).toEqual({
      start: 0,
      end: 4,
      cut: {start: 0, end: 4},
      agency: 'AP',
      certain: false
    })
  })

  it.each([
    'The ferry sails at noon (Note: Bring Boots)',
    'The winner goes through (Semi Final: Jane Doe)',
    'It carried two bombs. Boeing B52',
    'The party of the prime minister (Sinn FEIN)',
    'The list of what the firm Supplied: Coal, Oil and Gas',
    'The ferry sails at noon (Channel 4)',
    'At stumps the openers were at the crease. PTI AM AM BS',
    'The ferry was late again, according to Reuters.',
    'She told the Associated Press.',
    'He took the photo by the river and went home.',
    'A photo: the one that she never saw, and did not want to see.',
    'The ferry (left) and the new bridge (right)',
    'The ferry sailed. (It was late.)',
    'He spoke to Reuters/Ipsos about the poll.',
    'The AP/NORC poll was fine.',
    'FILE PHOTO: The ferry leaves Northport on a rainy day',
    'Follow us on Facebook, Twitter and Instagram',
    'CNN Store',
    'Facebook',
    'Privacy Policy | Terms of Use',
    'Copyright © 2019 Northport Herald. All rights reserved.',
    '© 2019 Northport Herald',
    'Copyright Policy',
    'Credit Cards',
    'Credits: 3 hours, 40 students',
    'Bring food. Supplied: tents, stoves and water',
    'Credit: what the banks will not tell you',
    'Jane Doe, a nature photographer',
    'Photo: Ana Mott thanked the crew of the ferry',
    'Contact Us / About',
    'Homes for Sale',
    'Ferry toys for $20',
    'More from Jane Doe',
    'By Jane Doe - 11/18/19 11:04 PM EST',
    'Jane Doe and John Roe, Associated Press',
    'The ferry sailed. “Thanks!”',
    'It was the last ferry. Click To Tweet',
    'Jane Doe, captain of the ferry, at the helm',
    '— Jane Doe (@janedoe) November 18, 2019',
    ''
  ])('finds none in %j', (text) => {
    expect(readCredit(text)).toBeUndefined()
  })
})

it('is found at the end of a long text', () => {
  const text = 'A ferry carries workers across a river. '.repeat(16)
  expect(readCredit(`${text}Ferries at dusk – Jane Doe, AFP`)).toMatchObject({
    photographer: 'Jane Doe',
    agency: 'AFP',
    certain: true
  })
})
