import {describe, expect, it} from 'vitest'
import {boilerplateRules} from '../../../../src/data/patterns/boilerplate-cues.js'
import {keyOfLabel} from '../../../../src/segments/lines/boilerplate/cue-index.js'
import {findBoilerplateRule} from '../../../../src/segments/lines/boilerplate/find-boilerplate-rule.js'
import {readLine} from '../../../../src/segments/lines/read-line.js'
import lines from './boilerplate-lines.json' with {type: 'json'}

const ruleOf = (line: string): string | undefined => findBoilerplateRule(line, readLine(line))?.rule

/** The first rule with a pattern that matches, found by trying them all. */
function tryAll(line: string): string | undefined {
  const {words, personalWordShare} = readLine(line)
  const isReport =
    personalWordShare === 0 && words.length >= 8 && /[.!?]["']?$/.test(line) && !words.includes('please')
  return boilerplateRules.find(
    ({patterns = [], longest = 120}) =>
      line.length <= longest &&
      patterns.some(({pattern, isAlsoNews}) => pattern.test(line) && !(isReport && isAlsoNews))
  )?.rule
}

describe('findBoilerplateRule', () => {
  it('finds the rule that trying all of them finds, in lines cut anywhere', () => {
    const labels = new Set(
      boilerplateRules.flatMap((rule) => rule.lines?.trim().split(/,\s+/).map(keyOfLabel) ?? [])
    )
    let found = 0
    for (const {line} of lines) {
      for (let start = 0; start < line.length; start += 3) {
        const cut = line.slice(start)
        if (labels.has(keyOfLabel(cut.replace(/\W{1,99}$/, '')))) continue
        expect([cut, ruleOf(cut)]).toEqual([cut, tryAll(cut)])
        found += tryAll(cut) === undefined ? 0 : 1
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  it('knows a line that a rule lists, with any marks at its end', () => {
    expect(ruleOf('Terms of use »')).toBe('footer-link')
    expect(ruleOf('TERMS OF USE:')).toBe('footer-link')
  })

  it('knows no name that a label without its space looks like', () => {
    expect(ruleOf('Justin')).toBeUndefined()
  })

  it.each(['Log in', 'LOGIN', 'Log-in'])('knows it with a space, a hyphen or neither: %s', (line) =>
    expect(ruleOf(line)).toBe('account-link')
  )

  it('prefers the rule that comes first, whichever word leads to it', () => {
    // `rights-reserved` stands before `footer-link`.
    expect(ruleOf('Privacy | Terms | All rights reserved')).toBe('rights-reserved')
  })

  it('parts words where patterns do, at any letter beyond ASCII', () => {
    for (const line of [
      'Recent posts of Ana\u0130',
      'éUnsubscribe',
      '\u212aUnsubscribe',
      'unsubscribe\u0130'
    ])
      expect([line, ruleOf(line)]).toEqual([line, tryAll(line)])
    expect(ruleOf('unsubscribe\u0130')).toBe('newsletter-terms')
  })
})

describe('a sentence of news is nothing else, whatever it mentions', () => {
  it.each([
    'He told his fans to join him and follow the news on his Telegram channel.',
    'Inspectors were given full access to the plant after the accident, the agency said on Friday.',
    'He was found guilty of handling stolen goods after a nine-day trial at Norrby Crown Court.',
    'Have a subscription to the theatre? Then you will not get your money back, the theatre said.',
    'Have an account of the night? The police want to hear from all who were there.',
    'This content is available to all members of the state house, the governor said on Monday.',
    'You can now listen to articles that he wrote forty years ago in the state library.',
    'Police tried to reach her by phone on Monday, but nobody answered at the house.',
    'Neighbours said they could not find him at home when the water rose.',
    'Meals are delivered daily to four hundred homes in the valley by volunteers.',
    "The minister's comments came hours after the embassy was closed for the night.",
    'The governor said the comments should be taken as a warning by every party in the state.',
    'Her comments may hurt the party in the south, where the vote was close last year.',
    'More than nine thousand students registered to vote in the county this autumn.',
    'The money may not be used for roads, the judge ruled on Thursday in the capital.',
    'The song was used in the campaign without the permission of the band, its lawyer said.',
    'The senator will join the debate on Tuesday when the chamber meets for the first time.',
    'He holds a degree in engineering from Leeds and built the first bridge over the river.',
    'She covered her books with brown paper so that nobody could see what she read.',
    "The company's stock offering was delayed until spring by the regulator.",
    'Readers of the report are told that polls do not necessarily reflect how people will vote.',
    'The bill, sponsored by Senator Paul Marsh, would ban the sale of bottled water in parks.',
    'The airline said passengers could cancel at any time before the flight without a fee.',
    'The plan would give farmers unlimited access to the lake for the first time since 1974.',
    'The group opened an account to post pictures of the damage along the coast.',
    'The story is only for members of the family, the lawyer told the court in Norrby.',
    'Officers urged residents to sign up for alerts by email before the storm arrives.',
    'The letter landed in the inbox of the mayor on Friday, an aide told the council.',
    'The council will choose a plan for the old harbour by the end of the year.',
    'Voters said they count on the support of their neighbours when the river rises.',
    'The video was filmed by a neighbour who lives above the shop, police said on Monday.',
    'This video has been seen by two million people, according to the ministry.',
    'Campaigns use the same ads in every state, the study found after the election.',
    'The ministry contributed to the report on floods, which will be published in May.',
    'He said he could be reached at home and would follow her on the road to Leeds.',
    'The court ordered that the pictures be sent by email to the lawyers of both sides.',
    'Residents can choose the plan that they like best at the town hall until June.',
    'She asked readers to share the story with friends, and thousands did within a day.',
    'The firm sells the juice in all stores and offers a free trial of its new machine.',
    'Anyone with information about the theft should contact them at the station in Hull.',
    'More than half of the comments on the bill were written by lobbyists, the agency found.',
    'The mayor called on voters to follow his example and join us, as he put it, on the bridge.',
    "The editor said the newspaper's terms and conditions were unfair to writers.",
    'Privacy advocates said the law was too weak and would help nobody in the state.',
    'The paper said that prices of stocks traded in Norrby were delayed by an error.',
    'Members were asked to vote on a motion to cancel the contract with the supplier.',
    'The report was written by the author of the study and published on Tuesday.',
    'The actress lives in London, writes a column for the Herald and hosts a radio show.',
    'The airline apologised to passengers and said flights to the islands were delayed.',
    'Advertising on the trams will be banned from January, the council decided on Monday.',
    'Prime Minister John Roe wrote on Twitter that the plan was dead.',
    'John Roe wrote about his years in prison in a letter to the court.',
    'The minister commented on the plan at a hearing in the capital.',
    'In response to the attack, the ministry closed the border for a week.',
    'Share prices fell on Monday after the bank said that it would cut jobs.',
    'Sharing the prize with her were two chemists from Leeds.',
    'Media could face fines under the new law, the minister told the chamber.',
    'Also in the car was his brother, who was not hurt, police said.',
    'Published a decade ago, the book was read by nobody until last year.',
    'It was 40°C in Norrby on Monday, the hottest day of the year.',
    'Designed by a pupil of Aalto, the hall will open in the spring.',
    'Built by the Romans in the year 120, the wall is falling down.',
    'Commenting on the ruling, the minister said that the state would appeal.',
    'City rules required every boat to leave the harbour by Monday night.',
    'Registration and title fees rose by four per cent last year, the agency said.',
    'A daily dose of aspirin may prevent strokes, a study of nurses found.',
    'Members can access the files from January, the committee said on Friday.',
    'For years he paid $200 a month for the flat above the shop.',
    'Only £30 a week is left after the rent, she told the inquiry.',
    'Print shops, text books and single rooms will be taxed from May.',
    'Editing by hand takes a year, the publisher said of the long book.',
    'The error has been corrected, the ministry told reporters on Tuesday.',
    'Posted by the ministry on Monday, the film was seen by thousands.',
    'Join the dots and the answer is clear, the professor told the inquiry.',
    'Change your location and the price changes too, the study found.',
    'Play the video and the whole room laughs, said the teacher.',
    'Location is what matters to buyers, agents said of the two towers.',
    'The original version of the report blamed the crew, a lawyer said.',
    'The report wrongly blamed the captain, who had left the bridge at noon.',
    'Thieves had to enter the code twice before the door opened, police said.',
    'His next comment drew laughter from the jury and from the judge.',
    'More stories about the fire will be told before the inquiry ends.',
    'The lake has reached the legal limit for lead, the agency found.',
    'A second book by the same author was banned in three countries.',
    'A flaw in Adobe Flash let the thieves into the network of the bank.',
    'The site was written in JavaScript by two students in a garage in Leeds.',
    'The game is available on Google Play and has been bought by millions.',
    'The five-day forecast shows rain for all of the islands.',
    'The firm is not responsible for any of the deaths, its lawyer said.',
    'The browser does not support the law of gravity, the engineer joked.',
    'All cookies in the tin had been eaten by the time the police arrived.',
    'Readers can have their say on the plan at the town hall on Monday.',
    'The newsletter delivers the news of the parish to nine hundred homes.',
    'The service was supported by readers of the magazine for forty years.',
    'The film, sponsored by the ministry, will be shown in nine towns.',
    'The commission called the bank’s answer to the letter unfair.',
    '“We stand by our journalism,” a spokesman for the channel said.',
    'The firm said that it would sue over our journalism.',
    '“You can help by making a donation,” the vicar said.',
    'Fund cuts threaten public service journalism in the north, a report found.',
    'Support staff and journalism students walked out on Monday over their pay.',
    'This report is part of an inquiry into the ferry disaster of last year.',
    'This piece is part of a series of portraits that hangs in the town hall.',
    'We want to hear the truth from the minister, the mother of one of them said.',
    'Please report this abuse to the police at once, the teacher told the parents.',
    'We want our comments to be taken seriously, the union said on Monday.',
    'The newsletter is our only source of income, the owner of the shop said.',
    'Get in touch with our members first, the union told the board on Friday.',
    'This site and the land around it adhere to the rules of the office.',
    'Contact our lawyers, the company told the widow on Friday.'
  ])('%s', (line) => {
    expect(ruleOf(line)).toBeUndefined()
  })

  it.each([
    ['speaks to the reader', 'Start your free trial today and read all that you like.', 'subscribe-offer'],
    [
      'is no whole sentence',
      'Unlimited digital access to the Tarnow Herald for a dollar a week',
      'subscribe-offer'
    ],
    ['is short', 'Cancel anytime before Friday.', 'subscribe-offer']
  ])('but not where it %s', (_, line, rule) => {
    expect(ruleOf(line)).toBe(rule)
  })
})
