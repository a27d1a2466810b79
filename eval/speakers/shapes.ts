import type {AnnotatedArticle, Range} from './read-articles.js'

/**
 * Shapes of attribution that the corpus hardly has, as fictional examples to learn from. `[…]` is the speaker of all
 * quotations that follow, up to the next one or the end; `{…}` of those before it, `{[…]}` of both; `[]` says that they are
 * nobody’s words, `~` that they are the words of somebody who is not named.
 */
const shapes = `
“The pier will hold.” — {Maria Lund}
“The pier will hold for another winter.” – {Peter Aske, harbour master}
“The pier will hold.”¶— {Maria Lund}
“The pier will hold for years to come, and so will we.”¶– {Tom Reyes, baker}
“We have waited long enough for this day.”¶-{Governor Ellen Stroud}, at the opening
[Lund]: “The pier will hold.”
[MARIA LUND]: “The pier will hold.”¶[PETER ASKE]: “It will not.”¶[MARIA LUND]: “We shall see.”
[Interviewer]: “Did you see it fall?”¶[Tom Reyes]: “I heard it first.”
[]Q: “Did you see it fall?”¶A: “I heard it first.”
[]Q. “When did you start to paint?”¶A. “At nine or ten.”
In [Maria Lund]’s words, “the pier is older than the town.”
It was, in [Aske]’s words, “a long night.”
The pier is, in the words of [Maria Lund], “a wooden wonder.”
In the words of [one neighbour], “it never stood straight.”
The plan was criticised by [Maria Lund] as “a gift to the rich.”
The plan was described by [Peter Aske] as “reckless.”
The song was called “a hymn to boredom” by {Tom Reyes}.
The film, dismissed by [one critic] as “two hours of rain,” won the prize.
The mayor was accused by [the opposition] of “hiding behind lawyers.”
He was praised by [the coach] for his “quiet courage.”
[Lund] said the pier was “sound,” but [Aske] called it “a ruin.”
While [Lund] called the plan “brave,” [Reyes] said it was “plain foolish.”
[Lund] thinks it “too early to tell,” and [Aske] says it is “too late to care.”
[The report] calls the pier “unfit for use,” but [Lund] said that was “nonsense.”
“The pier will hold,” {[Lund]} was quoted as saying in the Harbour Post in 2011. “It has held before, and who would doubt it?”
“The pier will hold,” {Lund} said, pointing at what [she] called “the one thing here that never leaked.”
“It is a ruin,” {Aske} said of what [he] calls “a heap of planks.”
[Harbour Master Peter Aske] wrote on Facebook:¶“The pier is closed until further notice.”
“The pier is sound,” {[Maria Lund]} was quoted as saying by the Harbour Post in 2014. “It is strong, and it is loved in this town.”
“Yes, I like the man,” {[Aske]} was quoted as saying in the Sunday Tide in 2009. “Who among us would not?”
“It is a ruin,” {[Aske]} told the Harbour Post in May. “It was a ruin when I was born.”
“The pier will hold,” {Lund} said. But [Aske] said it was “a matter of time.”
“I never saw him,” was all {Reyes} would say.
“Not now,” was the answer of {the minister}.
“A gift to the rich” is how {Aske} describes the plan.
“A wooden wonder” is what {Lund} calls the pier.
Asked about the plan, [Lund] had one word: “Never.”
[Lund] had this to say: “The pier will hold.”
[Lund]’s message was short: “Come home.”
[Lund]’s verdict? “A wooden wonder.”
A sign on the door read: “Back at noon.”
[A sign on the door] said “Back at noon.”
[The crowd] chanted “Save the pier!” until dark.
[Protesters] held banners that read “Save the pier.”
[The company]’s statement said the delay was “unavoidable.”
Ursula van der Moll spoke. “The pier is safe,” {van der Moll} said.
“It is as sound as a bell,” {de la Roche} said.
“It will hold for us,” said {al-Nasri}.
A statement from [the company] said the delay was “unavoidable.”
In a letter to residents, [the council] wrote that the delay was “unavoidable.”
[A court filing by the county] calls the delay “unavoidable.”
[]The minister has been accused of “hoarding” the town’s money.
[]Ministers have been warned that the contract is “months from collapse.”
[]Lund has long been tired of the word “quaint.”
[]His new novel, “The Salt Stair,” comes out in May.
[]They danced to “Blue Lantern” and drank till four.
[]Carl “Bull” Hansen scored in the last minute.
[]The “smart” benches cost more than the pier.
[]The word “pier” comes from the Latin.
[]She won the prize for best actress for “Winter Ferry” in 2011.
[]The painting “Boats at Rest” was sold for a million.
~The pier closed at noon.¶“We have stood here since the early morning and nobody has told us a thing.”
~Hundreds came to see it go.¶“I learnt to swim under it, and so did my children.”
~It was a bitter night.¶“Nobody slept, and nobody wanted to.”¶The tide turned at four.
“The pier is safe”, said {[Maria Lund]}. “We looked at every plank of it”.
“The pier is a ruin”, {[Peter Aske]} said. “It was one when I was a boy”.
“We heard it crack”, said {[a neighbour]}. “Then it was gone”.
“It was our church”, said {[the baker]}. “We shall not see another like it”.
‘The pier is safe’, said {[Tom Reyes]}. ‘I walked on it today’.
“We waited for the boat until it was dark. Nobody came, and nobody rang.¶“In the end we swam,” {Tom Reyes} told the court.
“I was on the pier when the wind got up. It made a noise like an animal. I thought it was the end of us all.¶“Then I saw the light of a boat,” {Maria Lund} told the hearing.
The panel heard from the harbour master on Friday.¶“We had two men for the whole coast. I asked for a third each spring.¶“I was told that there was no money,” {Peter Aske} said.
A court heard of a long night.¶“We tied ourselves to the rail and sang until we had no voice left. My brother wept.¶“The rail held,” {the ferryman} told the court.
[A harbour office memo] dated May 3 described the pier as “a box of matches” and advised against its use.
[A Ports Ministry report] described the work as “a string of errors” and asked for a new survey.
[An internal email], seen by the Harbour Post, described the repair as “paint over rot.”
[The audit], which took a year, described the accounts as “a work of fiction” and named three officials.
As [the Harbour Post] put it, the plan is “a gift to the gulls.”
As [the Sunday Tide newspaper] put it, the pier is “a wooden tooth.”
The plan is, as [Maria Lund] puts it, “a bridge to nowhere.”
As [one neighbour] put it, “it fell like an old man.”
Lund said she would keep the ferry, which [she] called “the one thing here that is never late.”
Aske defended the tolls, which [he] described as “the price of a coffee.”
Reyes would not give up the shed, which [he] calls “my cathedral.”
The council dropped the plan, which [Lund] called “a gift to the rich.”
[Greta Moll], 63, who led the appeal, said: “We never doubted it.”
[Hugh Tarn], 41, who keeps the shop on the quay, said: “Nobody asked us.”
[Petra Voss], who runs the hostel, said “the roof will not last.”
[Ines Falk], 29, whose father built the pier, said: “He would have wept.”
[The baker], who gave only his first name, said: “I saw it go.”
“Nobody asked us,” said {Hugh Tarn}, 41, who keeps the shop on the quay.
[Her editor, Oskar Lind], dismissed it as “a clerk’s daydream.”
[His brother, Carl Moll], called the plan “a box of straw.”
[Their coach, Dana Frey], described the match as “ninety minutes of rain.”
[One of them, Rafi Noor], recalled: “We drew lots for the last seat.”
[One of the pilots, Ana Beck], said it was “like landing on soap.”
Two of them, including [Jon Ek], called the vote “a farce.”
It was [Lund’s friend Greta Moll] who wrote that “a cold house makes a warm heart.”
It was [Oskar Lind] who said the pier would be “gone by noon.”
What [one newspaper] called a “slow shipwreck” ended on Friday.
It was the end of what [her teacher] had called “the long apprenticeship.”
The council shut the pier, which [inspectors] had described as “rotten to the pile.”
The ferry firm kept a hull that [inspectors] had called “unfit for the sea.”
Their answer, in what [the authors] describe as “a quiet panic,” was to sell.
[A man who had carried the boy for two miles] said: “He never cried.”
[A woman who lost her house] said: “We start again tomorrow.”
Lund said the builder, Oskar Lind, had been sent home. “We have taken his keys,” {she} said.
“He is worn out,” {[Lund]} said of her son. “He has not slept.”¶“He sits in the boat all day and says nothing.”
“It was the best day of the year,” {[Aske]} said.¶“We will be talking of it when we are old.”¶The boat sails on Friday.
{[Lund]} was not sure. “Ask me in May,” she said.¶“By then we shall know.”
~We asked who had taught him the trade.¶“Nobody did, and everybody did.¶“I watched, and then I did it worse, and then better.”
~Where does the wood come from?¶“By mistake, like the best of things.”
~Do you sleep at all?¶“Not in March. In April a little.”
[]His talk, “Every Plank Counts,” filled the hall.
[]Her first play, “The Net and the Needle,” ran for a year.
[]The tower, known to all as “the Old Aunt,” stayed up.
[]To the children she was “the Captain.”
[]The stop was dubbed the “soup halt” by nobody knows whom.
[]She was paid as what the books called a “lady clerk.”
[Bel Arto] was blunter: “There is no money.”
[Oskar Lind] was more careful: “It may hold, and it may not.”
The guild, [whose head, Joan Emery], calls the tax “a slap in the face,” will march.
The firm, [whose founder, Carl Moll], once called it “a shed with a dream,” was sold.
“It’s about time.” That was how {Greta Moll} greeted the news.
“It’s a trade,” {[Hugh Tarn]} said in a film that he posted. “I love this town.”
“It is shut,” {[the harbour office]} said in a post at 2 a.m. “Go home.”
“The sea gave us back,” said {[his wife of 58 years, Opal]}, “so we had better get to work.”
The Harbour Post quoted [Greta Moll] as saying: “I did it for the boats.”
The paper quoted [the ferryman] as saying that “the rope was cut.”
[Greta Moll] was quoted by the Harbour Post as saying: “I did it for the boats.”
Officers quoted [the man] as saying, “I only wanted to see the sea.”
The police said that [Carl Moll] had told officers: “I only wanted to see the sea.”
According to the charge sheet, [a 29-year-old man] rang the harbour office and said “the boats are mine now.”
[Oskar Lind] laughs. “She knows that I always hear her.”
[Joan Emery] shakes her head. “He never did learn to swim.”
[The harbour master] is unmoved. “We are not going to change our plans for anyone.”
Greta Moll joined in. “My grandfather was a Tarn,” {she} tweeted.
“We won,” {she} grinned.
“We won the race,” {he} smiled.
“That will do,” {Lund} shrugged.
‘We have won,’ said {[Amadi]}. ‘They have earned it.’
‘It was great,’ said {[Petra Voss]}. ‘He sang all night.’
‘It is shut,’ said {[Tarn]}. ‘Nobody goes in.’
~Any advice for young sailors?¶“Marry a baker.”
[She] handed it to Carl Moll and said: “Anyone want a lift?”
[A man] walked past us with an oar under his arm and said: “Anyone want a lift?”
In July the two towns signed a pact that [Tarn] hailed as “a bridge over rough water.”
On Quayboard, [user @saltyfan9] wrote: “take my money.”
“It was a sauna with bunks,” said {[Mick Tarn]}.¶“I measured 47 degrees in my room.”
[A spokesman] for state police said: “The pier is closed until the wind drops.”
[A spokeswoman] for city police said the pier was “closed until the wind drops.”
“My father taught me to row,” {[she]} wrote in her memoir, A Year of Rain. “My mother taught me to swim.”
“We will not sell it,” {[Lund]} wrote in a letter to the council. “Ask us again in ten years.”
The paper, turned down by two journals, was described by [one reader] as “idle.”
The answer, from [the harbour master, Peter Aske], came an hour later: “Not this year.”
A storm that [forecasters] described as “once in a lifetime” closed the pier on Monday.
“We never stopped rowing,” said left tackle {Tom Reyes}.
“Ask the judges,” {the Swede} told reporters behind the finish.
“It is my last race,” said {the Norrby skipper}.
`

/** The shapes as annotated articles. */
export function readShapes(): AnnotatedArticle[] {
  return shapes
    .trim()
    .split('\n')
    .map((line, index) => readShape(line.replace(/¶/g, '\n\n'), `shape_${index}`))
}

function readShape(marked: string, id: string): AnnotatedArticle {
  let text = ''
  const speakers: {range: Range; before: boolean}[] = []
  const quotations: Range[] = []
  let start = 0
  for (const character of marked) {
    if ('[{“‘'.includes(character)) start = text.length
    if (!'[]{}~'.includes(character)) text += character
    if (character === ']' || character === '}')
      speakers.push({range: [start, text.length], before: character === '}'})
    if (character === '”' || (character === '’' && marked.includes('‘')))
      quotations.push([start, text.length])
  }
  const attributions = quotations.flatMap((quotation) => {
    const content = [quotation]
    if (marked.startsWith('~')) return [{content, source: [], cue: []}]
    const after = speakers.find(({range, before}) => before && range[0] > quotation[0])
    const source = speakers.filter(({range, before}) => !before && range[1] <= quotation[0]).at(-1) ?? after
    if (!source || source.range[0] === source.range[1]) return []
    return [{content, source: [source.range], cue: []}]
  })
  return {id, text, attributions}
}
