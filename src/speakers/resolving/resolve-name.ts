import {indefinite, politician, serviceBeforeRank} from '../../data/patterns/role-patterns.js'
import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import {isHandle} from '../words/is-handle.js'
import {withoutPossessive} from '../words/possessive.js'
import {bearerOfTitle} from './bearer-of-title.js'
import {spanOfDescription} from './complete-mention.js'
import {resolveApposition} from './resolve-description.js'
import {entityAt, type Resolution, type ResolutionContext} from './resolution.js'

/** A name; with another one that “and” joins to it, both as written. */
export function resolveName(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  const {words, mentions, text} = passage
  const name = mention.name ?? mention
  const second = mentions[passage.mentionOfWord[name.last + 2] ?? -1]
  const joins = words[name.last + 1]?.class === WordClass.and && second?.first === name.last + 2
  const joint = joins && second.name?.first === second.first ? second : undefined
  const start = words[name.first]?.start ?? 0
  if (joint && !words[name.last]?.owns && !words[joint.last]?.owns) {
    const end = words[joint.last]?.end ?? start
    return {
      name: text.slice(start, end).replace(/\s+/g, ' '),
      kind: 'group',
      span: {start: words[mention.first]?.start ?? start, end}
    }
  }
  if (indefinite.test(words[mention.first]?.text ?? '') && politician.test(words[name.last]?.text ?? ''))
    return (
      resolveApposition(passage, context, mention) ?? {
        kind: 'person',
        span: spanOfDescription(passage, mention)
      }
    )
  const handle = withoutPossessive(words[name.first]?.text ?? '')
  if (isHandle(handle)) return {name: handle}
  // “The Prime Minister” is whoever is called so elsewhere.
  const entity =
    entityAt(context, {start, end: words[name.last]?.end ?? start}) ??
    (words[name.last]?.class === WordClass.role
      ? bearerOfTitle(passage, context, {first: behindArticle(passage, mention), last: name.last})
      : undefined)
  let {first} = mention
  // “Van der Berg”, of Ana van der Berg
  while (
    entity?.words.some(({text, isParticle}) => isParticle && text === words[first - 1]?.text.toLowerCase())
  )
    first--
  const from = words[first]?.start ?? start
  const service = serviceBeforeRank.exec(text.slice(Math.max(0, from - 24), from))?.[0].length ?? 0
  return {entity, span: {start: from - service, end: spanOfMention(passage, mention).end}}
}

/** The first word of a mention that is no article. */
const behindArticle = ({words}: Passage, {first}: Mention): number =>
  words[first]?.class === WordClass.article ? first + 1 : first
