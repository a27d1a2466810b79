import {describe, expect, it} from 'vitest'
import {readDateline} from '../../../../src/segments/lines/dateline/dateline.js'

/** What a reading says, in words: `WASHINGTON | AP | Jan 8`. */
function tell(text: string): string | undefined {
  const reading = readDateline(text)
  if (!reading) return undefined
  const {places, agency, date, end} = reading
  const words = [places, agency, date].map((part) =>
    [part ?? []]
      .flat()
      .map((span) => text.slice(span.start, span.end))
      .join(' + ')
  )
  return [text.slice(0, end), ...words].join(' | ')
}

const story = 'The old ferry sailed again on Friday, two years after its engine failed.'

describe('readDateline', () => {
  it.each([
    // Agencies
    ['LONDON (Reuters) - ', 'LONDON (Reuters) - | LONDON | Reuters | '],
    ['WASHINGTON (AP) — ', 'WASHINGTON (AP) — | WASHINGTON | AP | '],
    ['PARIS, Jan 8 (Reuters) - ', 'PARIS, Jan 8 (Reuters) - | PARIS | Reuters | Jan 8'],
    ['Dec 27 (Reuters Life!) - ', 'Dec 27 (Reuters Life!) - |  | Reuters Life! | Dec 27'],
    ['Jan. 11 (Bloomberg) -- ', 'Jan. 11 (Bloomberg) -- |  | Bloomberg | Jan. 11'],
    ['GAZA CITY, Gaza Strip, (AP) - ', 'GAZA CITY, Gaza Strip, (AP) - | GAZA CITY | AP | '],
    ['Fairhaven (AP) _ ', 'Fairhaven (AP) _ | Fairhaven | AP | '],
    ['NEW YORK, USA (AFP): ', 'NEW YORK, USA (AFP): | NEW YORK | AFP | '],
    ['Mumbai, Mar 4 (IANS): ', 'Mumbai, Mar 4 (IANS): | Mumbai | IANS | Mar 4'],
    ['New Delhi (PTI): ', 'New Delhi (PTI): | New Delhi | PTI | '],
    ['HANOI, Nov. 21 (Xinhua) -- ', 'HANOI, Nov. 21 (Xinhua) -- | HANOI | Xinhua | Nov. 21'],
    ['RAJSHAHI, Dec 20, 2025 (BSS) - ', 'RAJSHAHI, Dec 20, 2025 (BSS) - | RAJSHAHI | BSS | Dec 20, 2025'],
    ['SYDNEY March 22 AAP - ', 'SYDNEY March 22 AAP - | SYDNEY | AAP | March 22'],
    ['ROME, March 13, Reuter - ', 'ROME, March 13, Reuter - | ROME | Reuter | March 13'],
    ['CANBERRA, Australia (AP)_', 'CANBERRA, Australia (AP)_ | CANBERRA | AP | '],
    ['HAVANA (AP ) -- ', 'HAVANA (AP ) -- | HAVANA | AP | '],
    ['GENEVA, April 4, 1997, (AFP) - ', 'GENEVA, April 4, 1997, (AFP) - | GENEVA | AFP | April 4, 1997'],
    ['BANGKOK. Nov. 29 (Xinhua) - ', 'BANGKOK. Nov. 29 (Xinhua) - | BANGKOK | Xinhua | Nov. 29'],
    [
      'ABERDEEN, Scotland, Aug. 19 (UPI) — ',
      'ABERDEEN, Scotland, Aug. 19 (UPI) — | ABERDEEN | UPI | Aug. 19'
    ],
    ['SPRINGVALE, Mo. (KXYZ) — ', 'SPRINGVALE, Mo. (KXYZ) — | SPRINGVALE | KXYZ | '],
    ['(Reuters) — ', '(Reuters) — |  | Reuters | '],
    ['(CNN) -- ', '(CNN) -- |  | CNN | '],
    ['London (CNN) — ', 'London (CNN) — | London | CNN | '],
    ['London CNN — ', 'London CNN — | London | CNN | '],
    ['CNN — ', 'CNN — |  | CNN | '],
    ['(CNN) ', '(CNN) |  | CNN | '],
    ['Washington (CNN) ', 'Washington (CNN) | Washington | CNN | '],
    // Without a space before the dash, as in the Philippines
    ['NORTHPORT CITY—', 'NORTHPORT CITY— | NORTHPORT CITY |  | '],
    ['NORTHPORT CITY, Albay—', 'NORTHPORT CITY, Albay— | NORTHPORT CITY |  | '],
    // Press releases
    ['TAMPA, June 3 /PRNewswire/ -- ', 'TAMPA, June 3 /PRNewswire/ -- | TAMPA | PRNewswire | June 3'],
    [
      '(NewsMediaWire) BOSTON, May 2 -- ',
      '(NewsMediaWire) BOSTON, May 2 -- | BOSTON | NewsMediaWire | May 2'
    ],
    ['OAKVALE, Calif.--(BUSINESS WIRE)--', 'OAKVALE, Calif.--(BUSINESS WIRE)-- | OAKVALE | BUSINESS WIRE | '],
    [
      'TORONTO, ONTARIO--(Marketwired - Feb 12, 2014) - ',
      'TORONTO, ONTARIO--(Marketwired - Feb 12, 2014) - | TORONTO | Marketwired | '
    ],
    [
      'NEW YORK, NY / ACCESSWIRE / June 3, 2020 / ',
      'NEW YORK, NY / ACCESSWIRE / June 3, 2020 / | NEW YORK | ACCESSWIRE | June 3, 2020'
    ],
    [
      'DENVER, Oct. 07, 2021 (GLOBE NEWSWIRE) -- ',
      'DENVER, Oct. 07, 2021 (GLOBE NEWSWIRE) -- | DENVER | GLOBE NEWSWIRE | Oct. 07, 2021'
    ],
    // Places alone, or with their state or country
    ['HONOLULU _ ', 'HONOLULU _ | HONOLULU |  | '],
    ['MOSCOW — ', 'MOSCOW — | MOSCOW |  | '],
    ['COLOMBO: ', 'COLOMBO: | COLOMBO |  | '],
    ['DOVER, Del.: ', 'DOVER, Del.: | DOVER |  | '],
    ['BRATTLEBY — ', 'BRATTLEBY — | BRATTLEBY |  | '],
    ['HILLAH, Iraq — ', 'HILLAH, Iraq — | HILLAH |  | '],
    ['GRANT HOLLOW, W.Va. — ', 'GRANT HOLLOW, W.Va. — | GRANT HOLLOW |  | '],
    ['WINSTON-SALEM, N.C., March 6 - ', 'WINSTON-SALEM, N.C., March 6 - | WINSTON-SALEM |  | March 6'],
    ["L'Ange-Bleu, Que., Oct 19 - ", "L'Ange-Bleu, Que., Oct 19 - | L'Ange-Bleu |  | Oct 19"],
    [
      'KIPUSHI, Zaire-Zambia border, April 14 - ',
      'KIPUSHI, Zaire-Zambia border, April 14 - | KIPUSHI |  | April 14'
    ],
    ['St. Lucas, FL -- ', 'St. Lucas, FL -- | St. Lucas |  | '],
    ['ST. PAUL, Minn. — ', 'ST. PAUL, Minn. — | ST. PAUL |  | '],
    ['McALLEN, Texas — ', 'McALLEN, Texas — | McALLEN |  | '],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C. — | WASHINGTON |  | '],
    ['RIO de JANEIRO, Brazil — ', 'RIO de JANEIRO, Brazil — | RIO de JANEIRO |  | '],
    ['B LAIRSDALE, Ga. - ', 'B LAIRSDALE, Ga. - | B LAIRSDALE |  | '],
    ['ABOARD AIR FORCE ONE — ', 'ABOARD AIR FORCE ONE — | ABOARD AIR FORCE ONE |  | '],
    [
      'BEIRUT/THE HAGUE, March 7 (Reuters) - ',
      'BEIRUT/THE HAGUE, March 7 (Reuters) - | BEIRUT + THE HAGUE | Reuters | March 7'
    ],
    ['LONDON and DOVER, Del. — ', 'LONDON and DOVER, Del. — | LONDON + DOVER |  | '],
    ['BRUSSELS, LUMSDEN, March 3 - ', 'BRUSSELS, LUMSDEN, March 3 - | BRUSSELS + LUMSDEN |  | March 3'],
    ['New York, March 31 - ', 'New York, March 31 - | New York |  | March 31'],
    ['west fargo, april 7 - ', 'west fargo, april 7 - | west fargo |  | april 7'],
    ['KUALA LUMPUR, Nov 22 — ', 'KUALA LUMPUR, Nov 22 — | KUALA LUMPUR |  | Nov 22'],
    ['LONDON, 3 March — ', 'LONDON, 3 March — | LONDON |  | 3 March'],
    // Monitored broadcasts
    [
      'CLANDESTINE, 25 AUG 89 (RADIO DEL VALLE) -- ',
      'CLANDESTINE, 25 AUG 89 (RADIO DEL VALLE) -- | CLANDESTINE | RADIO DEL VALLE | 25 AUG 89'
    ],
    ['MOSCOW (USSR), 6 JUL 89 (TASS) -- ', 'MOSCOW (USSR), 6 JUL 89 (TASS) -- | MOSCOW | TASS | 6 JUL 89'],
    [
      'SAN LUIS, NO DATE (DOMESTIC SERVICE) -- ',
      'SAN LUIS, NO DATE (DOMESTIC SERVICE) -- | SAN LUIS | DOMESTIC SERVICE | '
    ],
    // One outlet for another
    ['HILLTOPPER via JTA — ', 'HILLTOPPER via JTA — |  | JTA | ']
  ])('reads %s', (dateline, told) => {
    expect(tell(dateline + story)).toBe(told)
  })

  it.each([
    'EUGENE, Ore. —',
    'WASHINGTON (AP) —',
    'PARIS, Jan 8 (Reuters) -',
    'WASHINGTON (AP)',
    'GENEVA, Dec. 3',
    'TOKYO, MARCH 30',
    'SAN LUIS, NO DATE',
    'McALLEN, June 3',
    'St. IVES, June 3'
  ])('reads %s alone on its line', (dateline) => {
    expect(readDateline(dateline)?.end).toBe(dateline.length)
  })

  it.each([
    'Rio de Janeiro (AP) - ',
    'Oslo and Bergen (AP) - ',
    'Oslo sunday june 3 (AP) - ',
    'Oslo no date (AP) - '
  ])('reads past small letters that are no sentence: %s', (dateline) => {
    expect(readDateline(dateline + story)?.agency).toBeDefined()
  })

  it('reads a dateline after white space', () => {
    expect(readDateline('    OSLO (AP) - It snowed.')).toEqual({
      end: 15,
      places: [{start: 4, end: 8}],
      agency: {start: 10, end: 12},
      certain: true
    })
  })

  it('reads texts in capitals throughout', () => {
    expect(tell('BOGOTA, 5 SEP 89 (EFE) -- THE BRIDGE WAS CLOSED TODAY.')).toBe(
      'BOGOTA, 5 SEP 89 (EFE) -- | BOGOTA | EFE | 5 SEP 89'
    )
    expect(tell('BIG SALE ON BRIDGES — THE BRIDGE WAS SOLD TODAY.')).toBeUndefined()
  })

  it('is less certain of a place that nothing else tells', () => {
    expect(readDateline(`BRATTLEBY — ${story}`)?.certain).toBe(false)
    expect(readDateline(`BRATTLEBY (AP) — ${story}`)?.certain).toBe(true)
    expect(readDateline(`Chennai: ${story}`)?.certain).toBe(false)
  })

  it.each([
    'READ MORE: The ferry sails again',
    'IT’S MONDAY — and the ferry sails again.',
    'PHOTO OF THE WEEK — The ferry at sunrise.',
    'CONGRESSMAN PAUL: Well, we should build another ferry.',
    'DEAR ABBY: My husband bought a ferry.',
    'JANE DOE: We bought the ferry together.',
    'DOE: We bought the ferry together.',
    'UPDATE — The ferry sailed at noon.',
    'EXCLUSIVE: The ferry was never insured.',
    'WATCH: The ferry sails',
    'NASA: The station is open for business',
    'BREAKING NEWS — The ferry sails.',
    'FERRY SAILS AGAIN - AND MORE NEWS OF THE DAY',
    'The ferry (AP) was old.',
    'The ferry — an old one — sailed.',
    'Ferry — An old one sailed on Friday.',
    'WASHINGTON-based shipyards built the ferry.',
    'UK, France, Belgium: Strikes planned for April',
    'Ingredients: Butter, flour, salt',
    'Monday, June 3 - The ferry sails.',
    'Harbor Fest September 12—14, 2011 Early Tickets',
    'Saturday, December 29, 2007 (New Delhi)',
    'RSS (photowire)',
    'NORTHPORT, ME',
    'On March 3 (AP) reported it.',
    'London 10:30 — Paris 11:30',
    'Q: Why did the ferry sail?',
    'PSA—You have until Friday to board.',
    'Jane Doe, mayor of Dover: “We sail.”',
    'TOP STORIES - SPORTS - BUSINESS',
    'I: The ferry',
    '— MOSCOW',
    ''
  ])('finds none in %j', (text) => {
    expect(readDateline(text)).toBeUndefined()
  })
})
