import {describe, expect, it} from 'vitest'
import {readByline} from '../../../../src/segments/lines/byline/byline.js'

/** The words of a reading: those of the whole, and the names. */
function tell(line: string): {text: string; names: string[]; certain: boolean} | undefined {
  const reading = readByline(line)
  if (!reading) return undefined
  const {start, end, names, certain} = reading
  return {text: line.slice(start, end), names: names.map((name) => line.slice(name.start, name.end)), certain}
}

describe('readByline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE', ['JANE DOE']],
    ['BY: Jane Doe, MS, RD', ['Jane Doe']],
    ['by Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe, Staff Writers', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, John Roe and Mary van der Berg III', ['Jane Doe', 'John Roe', 'Mary van der Berg III']],
    ['By Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
    ['By Jane Doe in Paris and John Roe in Rome', ['Jane Doe', 'John Roe']],
    ['By Jane Doe | Northport News', ['Jane Doe']],
    ['By Jane Doe | NP Advance Media for northport.example', ['Jane Doe']],
    ['By Jane Doe, Northport City Editor', ['Jane Doe']],
    ['By Jane Doe, Staff Writer Northport Bugle', ['Jane Doe']],
    ['By Jane Doe For Dailynews.Example', ['Jane Doe']],
    ['By Jane Doe for MailOnline', ['Jane Doe']],
    ['By JEFFREY McDOE Associated Press Writer', ['JEFFREY McDOE']],
    ['By Dr. Jane Doe', ['Jane Doe']],
    ['By Jane Doe Jane Doe', ['Jane Doe']],
    ['By Yilei Sun', ['Yilei Sun']],
    ['By Jean-Luc O’Doe and Seán D. Roe Jr.', ['Jean-Luc O’Doe', 'Seán D. Roe Jr.']],
    ['byJane Doe', ['Jane Doe']],
    ['Words by Jane Doe', ['Jane Doe']],
    ['Story and photos by Jane Doe', ['Jane Doe']],
    ['Written by Jane Doe', ['Jane Doe']],
    ['Posted by Jane Doe', ['Jane Doe']],
    ['Analysis by Jane Doe, CNN Editor-at-large', ['Jane Doe']],
    ['Author: Jane Doe', ['Jane Doe']],
    ['Author of the article: Zorvan Keldt', ['Zorvan Keldt']],
    ['By — Jane Doe, Associated Press', ['Jane Doe']],
    ['By - Zorvan Keldt | The Northport Post', ['Zorvan Keldt']],
    ['By Jane Doe, as told to John Roe', ['Jane Doe', 'John Roe']],
    ['By Ma. Zita Keldt', ['Ma. Zita Keldt']],
    ['By Sr. Zita Keldt, O.P. | Northport Register', ['Zita Keldt']],
    ['By Jane Doe Fox News', ['Jane Doe']],
    ['By Jane Keldt Globe Staff', ['Jane Keldt']],
    ['By Jane Keldt Tribune Staff Writer', ['Jane Keldt']],
    ['Essay by Zorvan Keldt', ['Zorvan Keldt']],
    ['By Florence Morning News Staff Report', []],
    ['By Victoria Falls Times Reporter', []],
    ['By Tyler Morning Telegraph Staff Report', []],
    ['By Jane Doe , Mary-Zita Keldt Fox News', ['Jane Doe', 'Mary-Zita Keldt']],
    ['Jane Doe Local Democracy Reporter and Zorvan Keldt', ['Jane Doe', 'Zorvan Keldt']],
    ['Zorvan Keldt Religious Affairs Editor', ['Zorvan Keldt']],
    ['Jane Doe@in/janedoe', ['Jane Doe']],
    ['By Jane Doe, regional affairs reporter', ['Jane Doe']],
    ['By political correspondent Jane Doe in Rome', ['Jane Doe']],
    ['By staff writer Jane Doe and photographer John Roe', ['Jane Doe', 'John Roe']],
    ['By Local Democracy Reporter Jane Doe', ['Jane Doe']],
    ['By Chief Reporter Jane Doe and Health Editor John Roe', ['Jane Doe', 'John Roe']],
    ['By Local Democracy Reporter, Jane Doe', ['Jane Doe']],
    ['Words by Jane Doe. Photographs by John Roe.', ['Jane Doe']],
    ['Words By Jane Doe. Photographs By John Roe', ['Jane Doe']],
    ['By Jane Doe ’27', ['Jane Doe']],
    ["By Jane Doe '27 and John Roe '26", ['Jane Doe', 'John Roe']],
    ['Jane Doe Health policy editor', ['Jane Doe']],
    ['From Jane Doe in Paris', ['Jane Doe']],
    ['Jane Doe | The Associated Press', ['Jane Doe']],
    ['Jane Doe and John Roe, Associated Press', ['Jane Doe', 'John Roe']],
    ['Jane Doe reports from Northport', ['Jane Doe']],
    ['Jane Doe and AP', ['Jane Doe']],
    ['Jane Doe, Political Editor', ['Jane Doe']],
    ['Jane Doe, CTV Northport Bureau Chief', ['Jane Doe']],
    ['JANE DOE Staff Reporter', ['JANE DOE']],
    ['JANE DOE Associated Press', ['JANE DOE']],
    ['Jane DoeTravel News Reporter', ['Jane Doe']],
    ['Ursula von Doe, Political Editor', ['Ursula von Doe']],
    ['J. K. Doe, Staff Writer', ['J. K. Doe']],
    ['Jane White, Staff Writer', ['Jane White']],
    ['Jane DoeStaff Reporter', ['Jane Doe']],
    ['Jane Doe @northportjane', ['Jane Doe']],
    ['Jane Doe@janedoe', ['Jane Doe']],
    ['Jane Roe-DoeThe Northport Herald', ['Jane Roe-Doe']],
    ['Jane DoeView More Articles', ['Jane Doe']],
    ['ByJane Doe', ['Jane Doe']],
    ['By Jane Follow, Staff Writer', ['Jane Follow']],
    ['By Jane Doe in London and Santa Monica', ['Jane Doe']],
    ['Zorvan Keldt (The Northport Post)', ['Zorvan Keldt']],
    ['Zorvan Keldt, University of Northport', ['Zorvan Keldt']],
    ['Jane Doe jane@northport.example', ['Jane Doe']]
  ])('reads all of %s', (line, names) => {
    expect(tell(line)).toEqual({text: line, names, certain: true})
  })

  it.each([
    'By Reuters',
    'By Reuters Staff',
    'By the Associated Press',
    'By JERUSALEM POST STAFF',
    'By Northport with Agencies',
    'By our foreign staff',
    'By Staff Reporter',
    'By Staff Writer, Northport Bugle',
    'By Senior Reporter, Northport Post',
    'By'
  ])('finds nobody by name in %s', (line) => {
    expect(tell(line)).toEqual({text: line, names: [], certain: true})
  })

  it.each([
    ['By Jane Doe Updated 3:14 pm, Friday', 'By Jane Doe'],
    ['By Jane Doe - 11/18/19 11:04 PM EST', 'By Jane Doe'],
    ['By Jane Doe on Monday, November 18th, 2019 at 11:08 a.m.', 'By Jane Doe'],
    ['By Jane Doe | November 18, 2019 -- 19:14 GMT | Topic: Ferries', 'By Jane Doe'],
    ['By Jane Doe - Science Contributor 2019-11-19T12:48:14Z', 'By Jane Doe - Science Contributor'],
    ['Jane Doe - Nov 19, 2019, 10:31 pm CST', 'Jane Doe'],
    ['Jane Doe June 19, 2023', 'Jane Doe'],
    ['Jane Doe / TNN / Aug 5, 2025, 04:12 IST', 'Jane Doe / TNN'],
    ['February 1, 2019 | BY: Jane Doe', 'BY: Jane Doe'],
    ['November 20, 2019 Jane Doe', 'Jane Doe'],
    ['Jane Doe · CTV News · Posted: Nov 18, 2019 4:00 AM EST', 'Jane Doe · CTV News'],
    ['Jane Doe · CTV News ·', 'Jane Doe · CTV News'],
    ['Jane Doe - The Northport Star Nov 19, 2019', 'Jane Doe - The Northport Star'],
    ['Posted: January 06, 2008, 4:30 PM by Jane Doe', 'by Jane Doe'],
    ['Opinion | By Jane Doe', 'By Jane Doe'],
    ['Jane Doe, Staff Writer 42 minutes ago', 'Jane Doe, Staff Writer']
  ])('leaves the date of %s out', (line, text) => {
    expect(tell(line)).toEqual({text, names: ['Jane Doe'], certain: true})
  })

  it('is not certain of a name alone on its line', () => {
    expect(readByline('Jane Doe')).toEqual({
      start: 0,
      end: 8,
      names: [{start: 0, end: 8}],
      certain: false,
      firstName: true
    })
    expect(readByline('Property News')?.certain).not.toBe(true)
    expect(readByline('Ferry Timetable')).toMatchObject({certain: false, firstName: false})
    expect(readByline('Jane White')?.certain).toBe(false)
  })

  it.each([
    'By Monday, the river had risen over the quay',
    'By the numbers',
    'Harbour Clashes Leave Dozens Hurt in Tarnow, Officials Say',
    'By clicking here you agree to our terms',
    'By Wall Street standards, the sum was small.',
    'By Jane Doe was the song of that summer',
    'By 2019, the ferry had stopped.',
    'Discover Northport Reuters',
    'Jane Doe/Sputnik/Ferry Pool Photo via Associated Press',
    'Privacy Policy',
    'Most Popular',
    'South Korea',
    'New York',
    'Sign Up',
    'World News',
    'Read More Stories',
    'Jane Doe, a spokeswoman for the police, said on Friday that the ferry was safe and sound.',
    'Jane Doe said the ferry was safe',
    'Jane Doe: “The ferry is safe”',
    'Jane Doe, 37',
    'Jane Doe | Getty Images',
    'Jordan Crisis - Sky News',
    'Grace Church - The Northport Echo',
    'Ferry Sinks · CTV News · Nov 19, 2019',
    'Jane Doe. Photographs of the ferry by the sea',
    'Photographs by Jane Doe. Words by John Roe',
    'Produced by Jane Doe. Presented by John Roe',
    'By Jane Doe. Killed by John Smith in the harbour',
    'Jane Doe reports from her own boat',
    'Jane Doe reports from Northport on the day the last ferry left',
    'Photo by Jane Doe',
    '— Jane Doe (@janedoe) November 18, 2019',
    'January 6, 2008, 4:30 PM Doha Time',
    'Fix Your Ferry: The Best Manual Review',
    ''
  ])('finds none in %j', (line) => {
    expect(readByline(line)).toBeUndefined()
  })
})
