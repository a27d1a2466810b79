import {describe, expect, it} from 'vitest'
import {readDates} from '../../../../src/segments/lines/date/date.js'

const values = (line: string): string[] => readDates(line).map(({value}) => value)

describe('readDates', () => {
  it.each([
    // Months by name
    ['20 November 2019', '2019-11-20'],
    ['Nov 20, 2019', '2019-11-20'],
    ['NOVEMBER 20, 2019', '2019-11-20'],
    ['November 20th, 2019', '2019-11-20'],
    ['20th of November, 2019', '2019-11-20'],
    ['Wednesday, 20 Nov 2019', '2019-11-20'],
    ['Mon 3 Feb 2020', '2020-02-03'],
    ['Fri, Jan. 18, 2008', '2008-01-18'],
    ['Sept. 5, 2019', '2019-09-05'],
    ['20-Nov-2019', '2019-11-20'],
    ['20-Nov-19', '2019-11-20'],
    ['20 Nov ’19', '2019-11-20'],
    ['20Nov2019', '2019-11-20'],
    ['Published On 20 Nov 201920 Nov 2019', '2019-11-20'],
    // Numbers
    ['2019-11-20', '2019-11-20'],
    ['2019/11/20', '2019-11-20'],
    ['11/20/2019', '2019-11-20'],
    ['20/11/2019', '2019-11-20'],
    ['20.11.2019', '2019-11-20'],
    ['11/18/19', '2019-11-18'],
    ['20191120', '2019-11-20'],
    ['date 2022-04-25', '2022-04-25'],
    // Times
    ['Nov 20, 2019 4:31 am', '2019-11-20T04:31'],
    ['Nov 20, 2019 12:05 a.m.', '2019-11-20T00:05'],
    ['20 November 2019 at 4:31pm', '2019-11-20T16:31'],
    ['Nov 20, 2019 4 p.m.', '2019-11-20T16:00'],
    ['2019-11-20 04:31:07', '2019-11-20T04:31'],
    ['12:43, 20 Apr 2026', '2026-04-20T12:43'],
    ['November 20, 2019 / 12:21 AM', '2019-11-20T00:21'],
    ['15 January 2008: 8:43am', '2008-01-15T08:43'],
    ['Tuesday, January 1, 2008 : 2055 Hrs', '2008-01-01T20:55'],
    ['Fri, Apr 28 20239:15 AM', '2023-04-28T09:15'],
    ['20 Nov 2019 16h30', '2019-11-20T16:30'],
    // Zones
    ['Nov 20, 2019 4:31 am CST', '2019-11-20T04:31-06:00'],
    ['2026-06-30T10:00:00Z', '2026-06-30T10:00Z'],
    ['2019-11-20T04:31:10.123+05:30', '2019-11-20T04:31+05:30'],
    ['10:41 AM EDT Jun 5, 2026', '2026-06-05T10:41-04:00'],
    ['Wed 20 Nov 2019 15.12 GMT', '2019-11-20T15:12Z'],
    ['15 Jan 2008 16:22 BST', '2008-01-15T16:22+01:00'],
    ['Nov 20, 2019 01:41 PM IST', '2019-11-20T13:41+05:30'],
    ['Nov 20, 2019 01:41 PM (IST)', '2019-11-20T13:41+05:30'],
    ['1:39 am EST, Wednesday, November 20, 2019', '2019-11-20T01:39-05:00'],
    ['0339 GMT (1139 HKT) November 19, 2019', '2019-11-19T03:39Z'],
    ['Wed Nov 20 04:31:00 UTC 2019', '2019-11-20T04:31Z'],
    ['20 Nov 2019 04:31 GMT+1', '2019-11-20T04:31+01:00'],
    // A zone without daylight saving in its name
    ['June 5, 2019 4:31 pm ET', '2019-06-05T16:31-04:00'],
    ['Jan 5, 2019 4:31 pm ET', '2019-01-05T16:31-05:00'],
    ['July 4, 2019 9 a.m. Pacific Time', '2019-07-04T09:00-07:00'],
    ['March 10, 2019 3:05 am ET', '2019-03-10T03:05-04:00'],
    ['5 July 2019 09:00 UK time', '2019-07-05T09:00+01:00'],
    // Zones of unknown distance stay out of the value
    ['November 20, 2019 - 11:28 AMT', '2019-11-20T11:28']
  ])('reads all of %s', (line, value) => {
    const readings = readDates(line)
    expect(readings).toMatchObject([{value}])
  })

  it('takes the month first where the order is open, unless the line speaks for the day', () => {
    expect(values('06/01/2026')).toEqual(['2026-06-01'])
    expect(values('06/01/2026 1:55 PM EST')).toEqual(['2026-06-01T13:55-05:00'])
    expect(values('06/01/2026 - 13:55 GMT+1')).toEqual(['2026-01-06T13:55+01:00'])
    expect(values('06/01/2026 13:55')).toEqual(['2026-01-06T13:55'])
    expect(values('06.01.2026')).toEqual(['2026-01-06'])
    expect(values('6.1.26')).toEqual(['2026-06-01'])
  })

  it('tells labels from dates, and published from updated', () => {
    const line = 'Published: 04:31 EST, 20 November 2019 | Updated: 10:15 EST, 20 November 2019'
    expect(readDates(line)).toEqual([
      {
        start: 11,
        end: 38,
        value: '2019-11-20T04:31-05:00',
        label: 'published',
        labelSpan: {start: 0, end: 11}
      },
      {
        start: 50,
        end: 77,
        value: '2019-11-20T10:15-05:00',
        label: 'updated',
        labelSpan: {start: 41, end: 50}
      }
    ])
  })

  it.each([
    ['First published on Wed 20 Nov 2019', 'published'],
    ['Posted on 20 Nov 2019', 'published'],
    ['Published Date: 20 Nov 2019', 'published'],
    ['Originally published at 4:31 am on Nov 20, 2019', 'published'],
    ['Date: 20 Nov 2019', 'published'],
    ['Last modified on Wed 20 Nov 2019', 'updated'],
    ['Last Updated : Nov 20, 2019', 'updated'],
    ['UPDATED Nov 20, 2019', 'updated']
  ])('reads the label of %s', (line, label) => {
    expect(readDates(line)[0]?.label).toBe(label)
    expect(readDates(line)[0]?.labelSpan?.start).toBe(0)
  })

  it('reads two dates that are glued together', () => {
    const line = '12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026'
    expect(readDates(line).map(({start, end}) => line.slice(start, end))).toEqual([
      '12:43, 20 Apr 2026',
      '12:44, 20 Apr 2026'
    ])
    expect(readDates(line)[1]?.label).toBe('updated')
  })

  it('finds a date among other words', () => {
    const line = 'By Jane Doe - 11/18/19 11:04 PM EST - 3 comments'
    expect(readDates(line)).toEqual([{start: 14, end: 35, value: '2019-11-18T23:04-05:00'}])
  })

  it.each([
    '2 hours ago',
    'Nov 19, 9:41 AM',
    'November 2019',
    'May 2019 was warm',
    '31 February 2019',
    '20/20/2019',
    'Flight 10-20-30-40',
    'Call 555-10-2019-22',
    'Version 1.2.3.4',
    '24/7 service',
    'The score was 10-12-8.',
    'Chapter 12 20 1999 pages',
    'Room 2019-20',
    '192.168.10.12',
    'Since 1999',
    '12:30 Report',
    ''
  ])('reads no date in %j', (line) => {
    expect(values(line)).toEqual([])
  })
})
