export {extractQuotes} from './extract-quotes.js'
export {parseArticle} from './parse-article.js'
export {splitArticle} from './split-article.js'
export type {
  Article,
  ArticleParts,
  Body,
  BodyPart,
  Boilerplate,
  BoilerplateKind,
  Byline,
  Caption,
  Credit,
  Dateline,
  Explained,
  NamedSpeaker,
  ParseOptions,
  Point,
  Position,
  PublicationDate,
  Quote,
  QuoteOptions,
  QuoteType,
  Reason,
  Segment,
  SegmentType,
  Speaker,
  SpeakerKind,
  SplitOptions,
  TextPart
} from './types.js'
