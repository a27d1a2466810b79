import type {BoilerplateKind} from '../../types.js'

/**
 * A pattern for lines with straight quotation marks and no bullet before them.
 *
 * Its capturing groups read what it is found by: it is tried on no line that has no word or mark of them. They are chosen
 * so that few lines have one, and every match does. Only where no such words can be told has it none.
 */
interface BoilerplatePattern {
  pattern: RegExp
  /** A line that it matches. */
  example: string
  /** News may say so of others, “after a nine-day trial”: in a sentence that does not speak to the reader it tells nothing. */
  isAlsoNews?: true
}

/** A rule of boilerplate: a few ways to say the same thing around a story. */
export interface BoilerplateRule {
  /** A short name, for explanations. */
  rule: string
  kind: BoilerplateKind
  /** Whether such a line is practically never part of a story. */
  certain: boolean
  /** Lines that say nothing else, with commas between them: lower case, without the marks at their ends. */
  lines?: string
  patterns?: readonly BoilerplatePattern[]
  /** The longest line that the patterns are tried on, in UTF-16 code units. Default: 120. */
  longest?: number
}

/**
 * What the words of a line say about it: the first rule wins, so special ones stand before general ones.
 *
 * Collected from what news sites print around their stories; no outlet is named. Every repetition is bounded.
 */
export const boilerplateRules: readonly BoilerplateRule[] = [
  // The people and material behind the story
  {
    rule: 'reporting-by',
    kind: 'contributor',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^\(?(?:[Aa]dditional |[Ff]urther )?([Rr]eporting|REPORTING|[Ww]riting|[Ee]diting)(?: and \w{4,12})? (?:by|BY):? [A-Z]/,
        example: 'Reporting by Ana Mott in Tarnow'
      },
      {
        pattern:
          /^\(?(edited|compiled|translated|produced|researched|fact-checked) (?:and \w{4,12} )?by:? [A-Z]/i,
        example: 'Edited and compiled by Tom Varga'
      },
      {
        pattern:
          /^\(?(graphics?|illustrations?|research|translation|photography|data|production)(?: and \w{4,12})? by:? [A-Z]/i,
        example: 'Research by Lee Park'
      },
      {
        pattern: /; ?(?:additional )?(editing|writing|reporting|compiled) by [A-Z]/i,
        example: '(Ana Mott in Tarnow; editing by Lee Park)'
      }
    ]
  },
  {
    rule: 'contributed',
    kind: 'contributor',
    certain: true,
    longest: 300,
    patterns: [
      {
        pattern:
          /\b(contributed|assisted)(?: \w{4,12})? (?:to|with|in|from|for) (?:this|the) (?:report|story|article|piece|dispatch|analysis)\b(?! (?:on|about|into|of)\b)/i,
        example: 'Wire writer Ana Mott contributed to this report.'
      },
      {
        pattern: /\b(contributed) (?:reporting|research|additional reporting)\b/i,
        example: 'Ana Mott contributed reporting from Tarnow.'
      },
      {
        pattern: /^(?:[A-Z][\w.'-]{0,20} ){1,3}[^.!?]{0,80}\b(?:also )?(contributed)\.?$/,
        example: 'Ana Mott in Tarnow and Lee Park contributed.'
      },
      {
        pattern: /^(?:[A-Z][\w.'-]{0,20} ){2,4}(?:also )?(reported|wrote) (?:from|in) [A-Z][^.]{2,30}\. /,
        example: 'Lee Park reported from Tarnow. Ana Mott helped.'
      }
    ]
  },
  {
    rule: 'with-files-from',
    kind: 'contributor',
    certain: true,
    patterns: [
      {
        pattern:
          /^[(\s-]{0,3}with (?:additional )?(files?|inputs?|reports?|reporting|material|contributions?|wires?|agency inputs) (?:from|by)\b/i,
        example: 'With files from Ana Mott and The Northern Wire'
      },
      {
        pattern:
          /^\(?(?:this|the) (?:story|report|article) (?:includes|contains|uses) (material|reporting|information) (?:from|by)\b/i,
        example: 'This story contains material from the Northern Wire.'
      },
      {
        pattern:
          /^\(?(?:[A-Z][\w.&'-]{1,20} ){0,3}(?:staff and|and) (?:wire|agency) (reports?|services?)\)?$/i,
        example: 'From staff and wire reports'
      }
    ]
  },

  // Corrections
  {
    rule: 'correction',
    kind: 'correction',
    certain: true,
    longest: 400,
    lines: 'correction, clarification, corrections & clarifications',
    patterns: [
      {
        pattern:
          /^\(?(?:(?:editor's note|updated?): )?this (?:\w{3,10} )?(?:story|article|report|column|post|piece|page) (?:has been|was|is being) (updated|edited|revised|changed|refiled)(?: (?:on|to|at|with|after|throughout|since|as|\d)|[.)]{1,2}$|$)/i,
        example: 'This story was updated to add a statement of the mayor.'
      },
      {
        pattern:
          /^\(?(?:editor's note: )?(?:this|the) (?:\w{3,10} )?(?:story|article|report|column|post|headline|caption|item|page)(?: has| have|'s)? (?:been|was|is) (?:since )?(corrected|amended|clarified|revised to)\b/i,
        example: 'This story has been corrected to give the right name of the mayor.'
      },
      {
        pattern:
          /\b(?:an earlier|a previous|the original|an original|an older|a prior) (version) of (?:this (?:report|column|headline|caption|page|piece)|(?:this|the) (?:story|article|post))\b/i,
        example: 'An earlier version of this article gave the wrong year.'
      },
      {
        pattern: /^(corrections?|clarifications?|erratum)(?: ?[:(-]| appended| to this|,? [a-z]{3,9}\.? \d)/i,
        example: 'CORRECTION: The bridge opened in 1974, not 1947.'
      },
      {
        pattern:
          /\b(?:this report|(?:this|the) (?:story|article|column|post|headline|caption|piece)) (?:\w{4,12} )?(misstated|misspelled|misidentified|incorrectly|erroneously|mistakenly|wrongly)\b/i,
        example: 'The article misstated the age of the ferry.'
      },
      {
        pattern:
          /^(?:we (regret|apologi[sz]e for) (?:the|this|any) error|the error has been (corrected)\.?$)/i,
        example: 'We regret the error.'
      },
      {
        pattern:
          /^\(?(updates?|adds?|corrects?|recasts?|refiles?)(?: \w{2,14}){0,5} (?:with|to|throughout|details?|quotes?|headline|spelling|paragraph|background)\b.{0,60}\)$/i,
        example: '(Corrects spelling of name in paragraph 4)'
      }
    ]
  },
  {
    rule: 'report-error',
    kind: 'correction',
    certain: true,
    patterns: [
      {
        pattern:
          /^(?:report|submit|suggest|request|send|flag|see|spotted?|found|noticed?|make)(?: \w{1,9}){0,3} (errors?|corrections?|mistakes?|typos?|inaccurac(?:y|ies))\b/i,
        example: 'Report an error in this story'
      },
      {
        pattern: /^(?:read|see|view|about) (?:our|the) (corrections?) polic(?:y|ies)/i,
        example: 'Read our corrections policy'
      }
    ]
  },

  // Copyright
  {
    rule: 'copyright-notice',
    kind: 'copyright',
    certain: true,
    longest: 300,
    lines: `
      copyright, copyright notice, copyright and trade mark notice, copyright & licensing,
      copyright information, copyright policy
    `,
    patterns: [
      {
        pattern:
          /^(?!(?:Image|Photo|Picture|Photograph|Video)\b)(?:[\w&'.]{1,20} ){0,6}([Cc]opyright|COPYRIGHT):? (?:[©A-Z]|\([cC]\)|by\b|\d{4})/,
        example: 'Copyright by Herald Media Group'
      },
      {
        pattern: /(?:(©)|\((c)\)|\b(copyright)) (?:[\w&',.-]{1,20} ){0,6}\d{4}\b/i,
        example: 'About | Terms | Copyright Herald Media Ltd 2021'
      },
      {pattern: /(©|\(c\)) ?\d{4}/i, example: 'Help · Terms · ©2018 Herald Media'}
    ]
  },
  {
    rule: 'rights-reserved',
    kind: 'copyright',
    certain: true,
    longest: 300,
    patterns: [
      {
        pattern:
          /\ball rights? (?:are )?(reserved)\b|\balle rechte (vorbehalten)\b|\btous (droits) réservés\b/i,
        example: 'Herald Media. All rights reserved.'
      }
    ]
  },
  {
    // No year: it may also be the credit of a picture.
    rule: 'copyright-name',
    kind: 'copyright',
    certain: false,
    patterns: [
      {
        pattern: /^(?:[\w&'.]{1,20} ){0,4}(©|\(c\)) ?(?:copyright )?[a-z]/i,
        example: '© Herald Media'
      }
    ]
  },
  {
    rule: 'republishing',
    kind: 'copyright',
    certain: true,
    longest: 400,
    lines: `
      reprints, reuse this content, permissions, reprints & permissions, license this content, republish,
      republish this story, republish this story for free, republish this article, rights and permissions
    `,
    patterns: [
      {
        pattern:
          /\bmay not be (reproduced|published|republished|redistributed|rewritten|copied|broadcast)\b/i,
        example: 'This material may not be published, broadcast, rewritten or redistributed.'
      },
      {
        pattern:
          /\b(reproduction|redistribution|republication|copying|duplication)\b.{1,80}\b(?:prohibited|permission|forbidden|consent|permitted)\b/i,
        example: 'Reproduction without permission is prohibited.'
      },
      {
        pattern:
          /\b(?:reproduced|republished|copied|distributed|may be used)\b.{1,80}\bwithout\b.{1,40}\b(permission|consent)\b/i,
        example: 'No part of this site may be used without written permission.'
      },
      {
        pattern:
          /^(?:purchase|buy|get|request|order|obtain|for|click for) (?:\w{3,12} )?(licensing|reprints?|permissions?|rights|syndication)\b.{0,60}$/i,
        example: 'Purchase Licensing Rights, opens new tab'
      },
      {
        pattern:
          /^(?:is|are|.{2,50} (?:is|are)) ((?:a|the|an)? ?(?:registered )?trade ?marks?) (?:of|owned by)\b.{0,60}$/i,
        example: 'The Herald tower is a trademark of Herald Media.'
      },
      {
        pattern: /\b(?:owned|published) by or (licensed) to\b/i,
        example: 'All stories are owned by or licensed to Herald Media.'
      },
      {
        pattern: /\b(licensed) under (?:a |an )?creative commons\b/i,
        example: 'This story is licensed under a Creative Commons licence.'
      }
    ]
  },

  // What a newsletter asks for, before other consent
  {
    rule: 'newsletter-terms',
    kind: 'newsletter',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^by (?:(subscribing|entering|providing|registering|joining)|(signing) up|(submitting)(?! (?:this|your|a) (?:comment|post))|(clicking) (?:sign up|submit|subscribe))\b/i,
        example: 'By signing up, you agree to our terms of use.'
      },
      {
        pattern: /\b(unsubscribe)\b|^no (spam)\b|\bnever (spam)\b/i,
        example: 'You can unsubscribe at any time.'
      },
      {
        pattern: /\b(newsletters?) (?:may|might|can) (?:contain|include)\b/i,
        example: 'Newsletters may contain offers of our partners.'
      },
      {
        pattern: /^(?:yes,? )?i (?:would (like)|(want|agree|consent)) (?:to receive|that)\b/i,
        example: 'I would like to receive offers from the Herald'
      },
      {
        pattern: /\bthis site is (protected) by recaptcha\b/i,
        example: 'This site is protected by reCAPTCHA.'
      }
    ]
  },

  // Cookies and consent
  {
    rule: 'cookie-consent',
    kind: 'cookies',
    certain: true,
    longest: 400,
    lines: `
      cookies, i accept, accept all, reject all, accept & continue, allow all, deny all, i agree,
      i do not accept, agree and continue, continue without accepting, save and exit, confirm my choices,
      always active, strictly necessary, gdpr, privacy overview
    `,
    patterns: [
      {
        pattern:
          /\b(?:we|site|website|sites|page|partners|services?|vendors|which|and) (?:may |also )?(?:uses?|stores?|sets?|places?|using) (?:[\w-]{1,12} ){0,3}(cookies)\b/i,
        example: 'We use cookies to make this website better.'
      },
      {
        pattern:
          /\b(?:use of|accept|accepting|reject|allow|enable|disable|manage|managing|our|essential|necessary|functional|targeting|non-essential) (cookies)\b/i,
        example: 'By browsing on, you agree to our use of cookies.'
      },
      {
        pattern:
          /\b(cookies) (?:and (?:other|similar)|to (?:improve|give|personali[sz]e|ensure|enhance|provide|help|make|analy[sz]e|collect)|on (?:this|our|your)|help us|are (?:used|small|necessary|essential|required))\b/i,
        example: 'Cookies help us deliver our services.'
      }
    ]
  },
  {
    rule: 'cookie-settings',
    kind: 'cookies',
    certain: true,
    lines: `
      adchoices, your ad choices, your privacy choices, privacy preferences, privacy settings,
      privacy manager, privacy center, consent preferences, consent settings, manage preferences,
      manage options, manage settings, your california privacy rights, california privacy rights
    `,
    patterns: [
      {
        pattern:
          /^(?:[a-z&,]{2,12} ){0,3}(cookies?) (?:polic(?:y|ies)|settings?|preferences?|notice|statement|consent|choices|manager|declaration|list|options)\b/i,
        example: 'Manage cookie settings'
      },
      {
        pattern: /^do not (sell|share)\b.{0,20} my (?:personal )?(?:info|information|data)\b/i,
        example: 'Do not sell or share my personal information'
      },
      {
        pattern: /^(?:manage|change|update|edit|set) (?:my |your )?(privacy|consent|tracking)\b/i,
        example: 'Manage my privacy preferences'
      },
      {
        pattern: /^we (?:(value|respect)|(care) about) your privacy/i,
        example: 'We value your privacy'
      }
    ]
  },
  {
    rule: 'data-consent',
    kind: 'cookies',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /\b(?:we and|our|and our) (?:\d{1,4} )?(?:trusted |third[- ]party )?(partners)\b.{1,80}\b(?:store|access|process|data|device)\b/i,
        example: 'We and our 214 partners store and access data on your device.'
      },
      {
        pattern:
          /\b(?:withdraw|change|manage|give|revoke) your (consent|choices|preferences|privacy choices)\b/i,
        example: 'You can withdraw your consent at any time.'
      },
      {
        pattern: /\b(?:you (consent) to|process(?:ing)?(?: of)? your (personal) (?:data|information))\b/i,
        example: 'By choosing to go on, you consent to this processing.'
      },
      {
        pattern: /\b(personali[sz]ed) (?:ads|advertising|content),? (?:and|ad|content)\b/i,
        example: 'Personalised ads and content, ad measurement'
      }
    ]
  },

  // Rows of links
  {
    rule: 'link-list',
    kind: 'navigation',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^(?!.{0,400}(?:\bprint\b|e-?mail|facebook|digg|©|copyright|posted|ago\b|by ))[^|]{1,40}(?:(\|)[^|]{1,40}){2,25}\|?$/i,
        example: 'Editors | Beta feedback | Report abuse | Masthead'
      }
    ]
  },

  // Readers' comments
  {
    rule: 'comment-heading',
    kind: 'comments',
    certain: true,
    lines: `
      comments, comment, readers' comments, reader comments, recent comments, your comments, your views,
      your say, readers say, reader feedback, feedback from readers, your opinion
    `,
    patterns: [
      {
        pattern: /^\d{1,5} (thoughts?|responses?|replies) (?:on|to)\b/i,
        example: '10 thoughts on “Why the ferry still matters”'
      }
    ]
  },
  {
    rule: 'comment-form',
    kind: 'comments',
    certain: true,
    lines: `
      reply, your comment, your name, your view, name, website, message, screen name, display name,
      cancel reply, start the conversation
    `,
    patterns: [
      {
        pattern:
          /^(?:please )?(post|leave|add|write|submit|make|send|type|enter|edit) (?:us )?(?:an?|your|my|the|new)? ?(?:\w{3,10} )?(?:comments?|reply|replies|feedback|view|views|opinion|thoughts?)\b/i,
        example: 'Leave a comment'
      },
      {
        pattern:
          /^(view|see|show|hide|read|load|open|close|toggle|show\/hide|jump to|skip to|go to|sort|all|more|expand)(?: \w{1,10}){0,3} \(?\d{0,5}\)? ?(?:comments?|replies)\b/i,
        example: 'View all comments'
      },
      {
        pattern:
          /^(?:be the )?(first) (?:person )?to (?:leave a |post a |make a )?(?:comment|reply|respond|review)/i,
        example: 'Be the first to comment on this story'
      },
      {
        pattern:
          /^(comment(?:ing)?) (?:on|about|here|now|below|guidelines?|policy|rules|form|as|from the|section|by|no\.?)\b/i,
        example: 'Comment on this article',
        isAlsoNews: true
      },
      {
        pattern:
          /^\*? ?(?:your )?(name|e-?mail(?: address)?|website|url|comment|town|city|country|location|mail|subject|message)\b.{0,20}(?:\((?:required|optional|will not|not)|\*|required)/i,
        example: 'Name (required)',
        isAlsoNews: true
      },
      {
        pattern: /^(?:your|the) (e-?mail) (?:address )?will not be (?:published|shared|displayed)/i,
        example: 'Your email address will not be published.'
      },
      {
        pattern: /^(?:\* ?)?(required) fields?\b|^\* ?(required|denotes|indicates)\b/i,
        example: 'Required fields are marked *'
      },
      {
        pattern:
          /^(save|remember) my (?:name|details|information)\b|^(notify) me\b.{1,30}\b(?:comments?|posts?|replies)\b/i,
        example: 'Notify me of follow-up comments by email'
      },
      {
        pattern: /\b(captcha|html tags|(?:type|enter|copy) the (?:characters|letters|code|word))\b/i,
        example: 'Type the characters you see in the picture',
        isAlsoNews: true
      },
      {
        pattern: /\b(?:to view|loading|powered by|enable|load) (?:the |our )?(comments|disqus)\b/i,
        example: 'Please enable scripts to view the comments.'
      }
    ]
  },
  {
    rule: 'comment-rules',
    kind: 'comments',
    certain: true,
    longest: 400,
    lines: 'community guidelines, community standards',
    patterns: [
      {
        pattern: /\bby (submitting|posting) (?:this|your|a) (?:comments?|post)\b/i,
        example: 'By submitting this comment you agree to our rules.'
      },
      {
        pattern: /^the (?:opinions|views) (expressed) in (?:reader|user) comments are those of\b/i,
        example: 'The opinions expressed in reader comments are those of the author only.'
      },
      {
        pattern:
          /\b(next comment|showing comments|view comments|read comments|comments? \d{1,4} ?(?:-|to|of) ?\d)\b/i,
        example: 'Showing comments 1 - 5 of 12',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(comments?)\b.{1,40}\b(?:closed|moderated|disabled|turned off|pre-moderated|switched off|moderators?|moderation)\b/i,
        example: 'Comments on this story are moderated.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(log(?:ged)? ?in|sign(?:ed)? ?in|register(?:ed)?|account|subscriber|log on)\b.{1,40}\b(?:to|and|before you can|can) (?:post|comment|leave|join|reply|add|submit|rate|vote|discuss|participate)\b/i,
        example: 'You must be logged in to post a comment.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:keep|please)\b.{1,30}\b(comments?)\b.{1,30}\b(?:civil|clean|relevant|respectful|topic)\b/i,
        example: 'Please keep comments civil and on topic.'
      },
      {
        pattern:
          /\b(comments?) (?:posted |expressed |made |published |submitted |on this \w{4,8} |that |which |with |below |above |here )?(?:may|will be|must|should|are (?:those of|not (?:posted|published|checked|moderated)|subject|checked|reviewed|welcome|limited)|do not|containing|contain)\b/i,
        example: 'Comments will be checked before they appear.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(we reserve the right to|moderators? (?:may|will|can)) (?:remove|delete|edit|close|block|reject)\b/i,
        example: 'We reserve the right to remove any post.'
      },
      {
        pattern:
          /^please (report) any comments\b|^(flag|report|mark) (?:(?:this|it|an?|any|as|the) ){0,3}(?:comments?|posts?|inappropriate|abuse|abusive|offensive)\b/i,
        example: 'Report this comment as inappropriate'
      },
      {
        pattern:
          /\bcivil forum for (discussion)\b|^we want our (comments) to be a lively\b|\bour (community|comment(?:ing|s)?) (?:guidelines|rules|standards|policy)\b/i,
        example: 'See our community guidelines for more.'
      }
    ]
  },
  {
    rule: 'comment-tools',
    kind: 'comments',
    certain: true,
    lines: `
      flag, quote, permalink, report, newest first, oldest first, sort by, link to this comment, thumbs up, thumbs down,
      alert moderator
    `,
    patterns: [
      {
        pattern: /^(sort(?:ed)? by|order by|show)[: ]{1,2}(?:newest|oldest|best|most liked|top|popular)\b/i,
        example: 'Sort by: newest'
      },
      {
        pattern:
          /^(?:recommend|likes?|agree|disagree|reply|helpful|up|down) ?[([]?(\d{1,5})[)\]]?$|^\d{1,5} (likes?|upvotes?|replies|reply|recommendations?|people like this)$/i,
        example: 'Recommend (14)'
      },
      {
        pattern:
          /^(reply|quote|like|report|flag)(?: ?[|·•/] ?| )(?:reply|quote|share|like|report|flag|edit|delete|link)\b/i,
        example: 'Reply | Report'
      },
      {
        pattern: /^(in reply|in response|replying|reply) to [@\w]/i,
        example: 'In reply to gardener_52',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'comment-author',
    kind: 'comments',
    certain: true,
    patterns: [
      {
        pattern:
          /^(?:#?\d{1,4}[.)]? )?(posted|submitted|comment|commented|review|reply|left|added)(?: #?\d{1,4})? by:? ?\S/i,
        example: 'Posted by gardener_52 on 3 May at 9:12am',
        isAlsoNews: true
      },
      {
        pattern: /^(?:said|says) [A-Z].{2,30} (?:on|at) .{0,12}(\d)/i,
        example: 'Said Old Harry on 2008-03-01 10:22'
      },
      {
        pattern: /\d{1,2}[:.](\d{2}) ?(?:[ap]\.?m\.?)? (?:said|says|wrote|commented):?$/i,
        example: 'Old Harry on 3 May 2018 at 9:12 am said:'
      },
      {
        pattern: /^(?!s?he )[^\s:]{2,24}(?: [^\s:]{1,20}){0,2} (says|commented):$/i,
        example: 'Old Harry says:'
      },
      {
        pattern: /^.{2,40} (commented) (?:on|at)\b/i,
        example: 'Old Harry commented on Why the ferry still matters',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'have-your-say',
    kind: 'comments',
    certain: true,
    longest: 160,
    lines: 'join in, discuss, discuss this, what do you think, letters to the editor',
    patterns: [
      {
        pattern: /\bjoin the (conversation|discussion|debate)\b/i,
        example: 'Join the conversation',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:what do you (think|make) (?:of|about) (?:this|the)|tell us what you (think)(?= (?:in|about|of|on|by|below|at|and)\b)|let us (know) (?:what you think|your thoughts|in the))\b/i,
        example: 'Tell us what you think in our forum'
      },
      {
        pattern:
          /^(?:what do you think|do you agree)\b.{0,20}(\?).{0,40}\b(?:below|comment|comments|us|say|email)\b/i,
        example: 'What do you think? Tell us below.'
      },
      {
        pattern: /^(share) your (?:thoughts|views?|opinions?|comments?)\b/i,
        example: 'Share your thoughts with other readers'
      },
      {
        pattern: /\b(in the comments?(?: section)?(?: below)?|comment below|comments below)[.!:]?$/i,
        example: 'Let us know in the comments below.'
      },
      {
        pattern: /^(?:send|write|submit|e-?mail) (?:us )?(?:a |your )?(letters?) to the editor/i,
        example: 'Submit a letter to the editor'
      }
    ]
  },

  // Newsletters
  {
    rule: 'newsletter-signup',
    kind: 'newsletter',
    certain: true,
    longest: 300,
    lines: `
      newsletter, newsletters, signup, sign me up, e-newsletter, e-newsletters, email alerts, news alerts,
      email updates, no thanks, mailing list, newsletter subscription, newsletter subscriptions
    `,
    patterns: [
      {
        pattern:
          /^(?:.{1,60}[.!?:] )?(?:click here to |please |and |now |or )?(sign[- ]?up) (?:to|for|now|here|today|free|and|with|below|by|via|in)\b/i,
        example: 'Sign up for our daily newsletter'
      },
      {
        pattern:
          /^(?:click here to |please )?(?:subscribe|register|join|get|receive|try|check out|read|view|browse|see|manage|choose|select|want)\b.{1,80}\b(newsletters?|e-?mails|e-?mail alerts?|news alerts?|bulletin|digest|mailing list)\b/i,
        example: 'Get our free weekly newsletter'
      },
      {
        pattern: /^(subscribe|register)\b.{1,40}\b(?:via|by|to|for) e-?mail\b|^(subscribe) \(e-?mail\)/i,
        example: 'Subscribe to this blog via email'
      },
      {
        pattern:
          /^(?:[\w&'.-]{1,20} ){1,5}(e-?newsletters?|newsletters?|email alerts?|e-mail alerts?|news alerts?|news emails|email (?:updates|briefings?|services))(?: (?:sign[- ]?up|archive|preferences))?!?$/i,
        example: 'Morning Herald Newsletter'
      },
      {
        pattern: /\b(sign[- ]?up)\b.{1,60}\b(?:newsletters?|e-?mails?|alerts|inbox|briefing)\b/i,
        example: 'Like this? Sign up for the Morning Herald newsletter.',
        isAlsoNews: true
      },
      {
        pattern: /\b(newsletters?) (?:delivers?|brings|sent|is sent|delivered|offers|covers)\b/i,
        example: 'Our newsletter brings you the week in short.',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'newsletter-inbox',
    kind: 'newsletter',
    certain: true,
    longest: 300,
    patterns: [
      {
        pattern: /\b(?:your|the|their) (?:e-?mail )?(inbox)\b.{0,80}$/i,
        example: 'The stories that matter, straight to your inbox.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:delivered|sent|straight|direct|directly|e-?mailed|news) (?:to you )?(?:by|via|to your|in your) (e-?mail)\b/i,
        example: 'News by email',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(delivered) (?:daily|weekly|to you|every|each|weekday|weekdays|directly|straight|free)\b/i,
        example: 'The day’s biggest stories, delivered every weekday.',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'newsletter-form',
    kind: 'newsletter',
    certain: true,
    longest: 200,
    lines: `
      email address, your email, your email address, almost there
    `,
    patterns: [
      {
        pattern:
          /^\*? ?(?:please )?(?:enter|type|provide|add|submit|verify|invalid|confirm) (?:an? |your )?(?:valid )?(e-?mail)\b/i,
        example: 'Enter your email address to get our news'
      },
      {
        pattern: /^(thank you|thanks) for (?:signing up|subscribing|your subscription|joining)/i,
        example: 'Thanks for signing up!'
      },
      {
        pattern:
          /^(?:you (?:have|are|'ve|'re)|you've|you're)(?: now| been)? (?:(success?fully|subscribed|added)|(signed) up|all (set))\b/i,
        example: 'You have successfully subscribed.'
      }
    ]
  },
  {
    rule: 'newsletter-promise',
    kind: 'newsletter',
    certain: true,
    longest: 220,
    lines: `
      stay in touch
    `,
    patterns: [
      {
        pattern:
          /\b(newsletters?) (?:is our guide|brings? you the)\b|\bin this (?:daily|weekly) (newsletter)\.?$/i,
        example: 'The Tide newsletter is our guide to the day.',
        isAlsoNews: true
      },
      {
        pattern:
          /^(get|receive) (?:the |our |all |your |a |more |today's )?(?:\w{3,12} ){0,4}(?:news|headlines|stories|updates|alerts|highlights|analysis|roundup|round-up|tips|briefing|reports)\b.{0,100}$/i,
        example: 'Get the latest headlines from Tarnow'
      },
      {
        pattern:
          /^(?:stay|keep|be) (?:up[- ]to[- ](date)|(informed|ahead|updated|connected)|in the (know|loop)|on (top) of)\b/i,
        example: 'Stay ahead of the day’s news'
      },
      {
        pattern:
          /^(start|begin|end) (?:your|the|every) (?:day|morning|week|evening) (?:with (?:the|our|us|all)|right|informed|here)\b/i,
        example: 'Start your day with the Morning Herald'
      },
      {
        pattern:
          /^(?:never|don't) (miss) (?:(?:an?|another|any|our) (?:\w{3,10} )?(?:story|thing|update|post|article|headline|issue|episode|beat|edition|stories|news)|out)\b/i,
        example: 'Never miss a story'
      },
      {
        pattern:
          /^(?:a|our|your) (?:free )?(daily|weekly|twice-weekly|monthly|morning|evening|essential)\b.{1,40}\b(?:roundup|round-up|digest|briefing|guide|newsletter|look|dose|summary|email)\b/i,
        example: 'Our weekly roundup of the best from the harbour',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:let|have) our (news|stories|best)\b|^join (?:\d[\d,]{2,8}|thousands|millions)\b.{0,30}\b(subscribers|readers|others|people)\b/i,
        example: 'Join 12,000 other readers'
      }
    ]
  },

  // Subscriptions and paywalls
  {
    rule: 'paywall',
    kind: 'subscription',
    certain: true,
    longest: 240,
    lines: `
      subscribers only, members only, premium article, premium content, registered article,
      exclusive to subscribers, subscriber exclusive, continue reading, unlock this article,
      this content is locked, free article
    `,
    patterns: [
      {
        pattern:
          /^this (?:story|article|content) is (?:only )?(available) (?:only |exclusively )?(?:to|for) [\w ]{2,40} (?:subscribers|members)[.!]/i,
        example: 'This story is available exclusively to Norrby Herald subscribers.'
      },
      {
        pattern: /^(please) (?:create|log ?in|sign ?in|register|subscribe)\b.{1,60}\bread\b/i,
        example: 'Please create an account or log in to read this story'
      },
      {
        pattern:
          /^(?:to|you (?:must|need|have)|want to|log ?in|sign ?in|register|subscribe|join|become|create)\b.{1,60}\b(continue reading|keep reading|read(?:ing)? (?:(?:the|this) (?:full |whole |rest|article|story)|unlimited |full )|full (?:story|article|access)|unlock|finish reading|access (?:to )?(?:this|all|our|the|premium))\b/i,
        example: 'To read the full story, subscribe'
      },
      {
        pattern:
          /\b(?:article|story|content|page|post|feature|report|column)\b.{1,40}\b(?:(?:only )?(?:available|exclusive|reserved|accessible)|is|are) (?:only |just |exclusively )?(?:to|for) (?:our |premium |paid |paying |digital |registered )*(subscribers?|members?|users|readers)\b/i,
        example: 'This article is only available to subscribers.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:free|more|remaining|complimentary) (articles?|stories|story|views?)\b.{1,20}\b(?:left|remaining|this month|this week|available|before)\b|\b(articles?|stories) (?:left|remaining)\b/i,
        example: 'You have 2 free articles left this month.'
      },
      {
        pattern:
          /\b(reached) (?:your|the) (?:\w{1,10} )?(?:free |monthly |article ){0,2}limit\b|\b(read) your last free\b/i,
        example: 'You have reached your monthly limit.',
        isAlsoNews: true
      },
      {
        pattern:
          /^(subscribe|subscribers?|members?) (?:to|can|get|have|enjoy)? ?(?:read|unlock|view|access)\b/i,
        example: 'Subscribers can read the full version.',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'already-subscriber',
    kind: 'subscription',
    certain: true,
    patterns: [
      {
        pattern:
          /^(?:already|not|not yet|current|existing|are you|new|are you already)(?: an?| our)? (?:\w{3,12} ){0,2}((?:subscriber|member|subscribed|registered|signed up)s?) ?[?,:]/i,
        example: 'Already a subscriber? Log in'
      },
      {
        pattern:
          /^(?:already|don't|do not|do you) have an? (?:\w{3,12} )?(account|subscription|membership)\b|^have an? (account|subscription)\?/i,
        example: 'Already have an account? Sign in'
      },
      {
        pattern:
          /\b(?:activate|link|manage|renew|cancel|restart) your (?:\w{3,10} )?(subscription|membership|digital access|online access)\b/i,
        example: 'Manage your subscription'
      }
    ]
  },
  {
    rule: 'subscribe-offer',
    kind: 'subscription',
    certain: true,
    longest: 240,
    patterns: [
      {
        pattern: /\b(?:start|buy|get|with) (?:your|a|our) (?:\w{3,14} ){0,3}(subscription|membership)\b/i,
        example: 'Start your Herald Plus subscription today.',
        isAlsoNews: true
      },
      {
        pattern: /\b(?:free|paid|week|month|day|days|weeks|months) (trial)\b[^.]{0,60}[.!]?$/i,
        example: 'Start your free trial today',
        isAlsoNews: true
      },
      {
        pattern: /\b(?:unlimited|full|all-access|complete) (?:digital |online |website |\+ )?(access)\b/i,
        example: 'Unlimited digital access for a dollar a week',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(cancel) (?:at )?any ?time\b|\b(billed) (?:monthly|annually|yearly)\b|\b(introductory|subscription|subscriber|limited[- ]time) offers?\b/i,
        example: 'Cancel anytime',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:from|only|just|for|subscribe|get|save|as little as|plans?|access|try|join|pay|start)\b.{0,40}([$£€₹]) ?\d[\d.,]{0,6} ?(?:a|per|\/|for|each) ?(?:the )?(?:first )?(?:\d )?(?:week|month|year)/i,
        example: 'Subscribe for just $2 a month',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(weekly|monthly|annual|digital|print) (?:plan|subscription|edition subscription)s?\b.{0,40}$/i,
        example: 'See our digital subscriptions',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'subscribe-channel',
    kind: 'share',
    certain: true,
    patterns: [
      {
        pattern: /^(subscribe)\b.{1,40}\b(?:youtube|podcast|itunes|rss|feeds?|reader|channel)\b/i,
        example: 'Subscribe to our channel on YouTube'
      }
    ]
  },
  {
    rule: 'subscribe',
    kind: 'subscription',
    certain: true,
    lines: `
      join us, upgrade, subscribe, subscription, subscriptions, membership, home delivery, subscriber services,
      subscriber rewards, subscriber agreement, subscriber benefits, member benefits, join now, support us,
      support, upgrade now
    `,
    patterns: [
      {
        pattern:
          /^(?:please |click here to |why not |click to )?(subscribe|resubscribe|renew)(?:[!:>,]| (?:now|today|here|to (?!one\b|an?\b|any\b|that\b|such\b)|for|from|with|and|by|or|at|online|in|[&/|-]|only|sign|log|my|digital|print|free))/i,
        example: 'Subscribe now for the full picture'
      },
      {
        pattern:
          /^(?:[\w&'.]{1,14} ){1,3}(subscriptions?|memberships?)(?: (?:options|offers?|plans?|services|help|terms|packages?|benefits))?$/i,
        example: 'Corporate Subscriptions'
      }
    ]
  },
  {
    rule: 'support-us',
    kind: 'subscription',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^(?:please |help |help us |help to |you can )?(support|fund|protect|power|sustain) (?:us|our|independent|local|quality|the|trusted|free|public|nonprofit|investigative|this|your) (?:\w{3,14} )?(?:journalism|reporting|newsroom|work|news|media|coverage|journalists|site|website|newspaper)\b/i,
        example: 'Support independent journalism'
      },
      {
        pattern:
          /^(?:please )?(donate|contribute|chip in|give)(?: (?:now|today|to us|to our|what you can|monthly|here|a)\b|$)/i,
        example: 'Donate to our newsroom'
      },
      {
        pattern:
          /^(?:make|give|your) (?:a |an )?(?:[\w-]{3,16} )?(donation|contribution|gift|support)\b.{0,60}$/i,
        example: 'Make a tax-deductible donation'
      },
      {
        pattern:
          /^(become) an? (?:\w{3,12} )?(?:supporter|member|patron|donor|sustainer|friend)(?:$|[!:.]| (?:today|now|and (?:get|support|help)|to|for|from)\b)/i,
        example: 'Become a Herald member today'
      },
      {
        pattern:
          /\bwe (?:rely|depend|count) on (?:our |your |the )?(support|readers?|donations?|subscribers?|members|generosity)\b/i,
        example: 'We rely on readers like you.'
      },
      {
        pattern:
          /\b(reader-supported|reader-funded|supported by (?:our )?readers|funded by (?:our )?(?:readers|members))\b/i,
        example: 'The Herald is reader-supported.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:support|supports|supporting|fund|funds) (?:our|independent|quality|local) (?:\w{3,14} )?(journalism|newsroom|reporting|work and get)\b/i,
        example: 'Your gift supports our independent journalism.',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:Help )?(?:[Ss]upport|[Ff]und) (?:[Tt]he |[Oo]ur )?(?:(?:[A-Z][\w'.]{1,14}|of|the) ){1,6}(?:[a-z]{3,14} )?(journalism)\b/,
        example: "Support The Tarnow Post's independent journalism"
      },
      {
        pattern: /\b(readers) like you\b|\bby making a (donation)\b|\bour (journalism)\b/i,
        example: 'Sustaining this needs support from readers like you.',
        isAlsoNews: true
      }
    ]
  },

  // Advertisements
  {
    rule: 'ad-label',
    kind: 'advertisement',
    certain: true,
    lines: `
      special offers, ad, ads, ad links, ad feedback, adverts, advert, advertisements, advertorial, sponsored,
      sponsored link, sponsored links, sponsored post, sponsored stories, sponsor content, sponsors,
      our sponsors, promoted, promoted content, promoted stories, promotion, promotions, paid content,
      paid post, paid partnership, partner content, brand content, branded content, from our sponsor,
      from our sponsors, from our partners, from our advertisers, around the web, from around the web,
      from the web, featured advertising, featured advertisers, featured partners, offers,
      promotional feature, announcement, presented by, brought to you by, in association with,
      in partnership with, ads by, recommended by, marketplace, classified ads
    `,
    patterns: [
      {
        pattern: /^[[(-]{0,2} ?(advertise?ment|advt|advertisement feature)\b ?(?:$|[-:.|\])\d])/i,
        example: 'ADVERTISEMENT - CONTINUE READING BELOW'
      },
      {
        pattern:
          /^(?:ads? (?:by|from)|(ads?|links?|content|stories|articles|offers|deals|messages?) (?:from|by|provided by) our) \S/i,
        example: 'Ads by Northern Search'
      },
      {
        pattern:
          /\b(sponsored) by\b[^.]{0,40}$|^(presented|promoted|recommended|brought to you) by(?: [\w&'-]{1,20}){1,4}$|^(sponsored) (?:content|feature|resources?|listings?|results?|video)\b/i,
        example: 'Markets today, sponsored by Northern Bank'
      }
    ]
  },
  {
    rule: 'ad-continue',
    kind: 'advertisement',
    certain: true,
    lines: `
      article continues, story continues, continues below, hide ad, close ad, skip ad, remove ads, report ad,
      report this ad, why this ad, why am i seeing this, advertise here, scroll to continue,
      scroll to continue with content, advertisement · scroll to continue, key events, show key events only,
      show all entries, remove this ad, go ad-free, skip advert, why am i seeing this ad,
      after newsletter promotion
    `,
    patterns: [
      {
        pattern:
          /^\(?(?:article|story|content|post|news|text|page|coverage)(?: content)? (?:will )?(continues?)\b.{1,12}\b(?:below|after|under|beneath)\b/i,
        example: 'Story continues below advertisement'
      },
      {
        pattern:
          /^[-[(]{0,2} ?(continue reading|scroll|keep scrolling|keep reading|continue)\b.{1,40}\b(?:below|advert|advertisement|ad|after the)\b/i,
        example: 'Scroll down past the ad to go on'
      },
      {
        pattern:
          /\b(turn off|disable|disabling|pause|whitelist|switch off|using|detected|use|block) (?:\w{1,6} ){0,3}(?:ad[- ]?block|ads\b)/i,
        example: 'Please turn off your ad blocker',
        isAlsoNews: true
      }
    ]
  },
  {
    rule: 'affiliate-note',
    kind: 'advertisement',
    certain: false,
    longest: 320,
    patterns: [
      {
        pattern:
          /\b(independently) (?:select|review|choose|test)s?\b|\b(earns?) us an? \w{0,10} ?commission\b/i,
        example: 'We independently select all that we recommend.'
      },
      {
        pattern:
          /\b(affiliate) (?:links?|commissions?|partnerships?|program(?:me)?|advertising|sales|revenue|partners?)\b/i,
        example: 'This page contains affiliate links.'
      },
      {
        pattern:
          /\b(?:we|us|site|may|and) (?:also |might |may |can |could )?(?:earn|receive|get|make)s? (?:an? |some )?(?:small |affiliate |sales )?(commissions?|compensation|revenue|share)\b.{0,100}$/i,
        example: 'If you buy something, we may earn a commission.'
      },
      {
        pattern:
          /\b(?:purchase|buy|shop|click)\b.{1,40}\b(?:through|via|using|on) (?:our|the|these|one of our|links)\b.{1,60}\b(links?|site|page|commission)\b/i,
        example: 'When you buy through links on our site, we get a share.'
      }
    ]
  },
  {
    rule: 'classified-ads',
    kind: 'advertisement',
    certain: true,
    longest: 100,
    lines: `
      classifieds, all classifieds, photo sales, garage sales, apartments, cars for sale, car insurance,
      travel insurance, reader offers, travel offers, coupons, voucher codes, discount codes,
      shopping directory
    `,
    patterns: [
      {
        pattern:
          /^(find|search|browse|post|more|top|featured|hot|latest|search for|search more|book|compare|great|cheap|looking for|sell|rent|place|list|get|buy|create)(?: all| a| an| your| our| new| more| used| the| for| free| classified| local| deals on){0,4} (?:jobs?|cars?|homes?|houses?|propert(?:y|ies)|holidays?|insurance|mortgages?|loans?|flights?|hotels?|date|classifieds?|coupons?|deals|apartments?|ads?|adverts?|used cars|garage sales?|vehicles?|tickets|vacancies|life insurance|car insurance)\b/i,
        example: 'Find a new job in Tarnow'
      },
      {
        pattern:
          /^(?:(?:from|only|just|now|was|price|guide price|salary|up to|offers over):? ?)?([$£€₹]) ?\d[\d,.]{0,9}k? ?(?:-|–|to) ?[$£€₹] ?\d/i,
        example: '£21,000 - £24,500 per annum'
      }
    ]
  },
  {
    rule: 'price',
    kind: 'advertisement',
    certain: false,
    longest: 60,
    patterns: [
      {
        pattern:
          /^(?:(?:from|only|just|now|was|price|save|sale|guide price):? ?)?([$£€₹]) ?\d[\d,.]{0,9}\*?(?: (?:each|off|per \w{3,8}|pa|p\.a\.|\+ vat|[$£€₹]\S{1,9}))?!?$/i,
        example: '£39.99'
      }
    ]
  },
  {
    rule: 'shop-now',
    kind: 'advertisement',
    certain: true,
    lines:
      'view deal, see deal, get deal, see price, see at store, apply now, call now, enter now, check price, click for prize draw, add to cart',
    patterns: [
      {
        pattern:
          /^(shop|buy|order|book|claim|redeem)(?: it| yours?| here| online| all| the| this){0,3} (?:now|today|here|online|offer|deal|look|collection|prints?|photos?|free)\b.{0,40}$/i,
        example: 'Order yours today'
      },
      {
        pattern: /^(?:(win)|enter to win|your chance to win) (?:an? |tickets|one of|cash|[\d$£€])/i,
        example: 'Win a weekend for two in Tarnow'
      },
      {
        pattern:
          /^(?:get|save|up to|enjoy|take)(?: an? (?:extra|additional))? (?:up to )?[$£€]?(\d{1,4})%? off\b/i,
        example: 'Get 20% off your first order'
      },
      {
        pattern:
          /^(?:great|best|cheap|low|exclusive|special|unbeatable) .{0,30}\b(deals?|offers?|discounts?|prices)(?: \w{2,10}){0,2}!?$/i,
        example: 'Great travel deals online'
      }
    ]
  },

  // About the author
  {
    rule: 'follow-author',
    kind: 'author',
    certain: true,
    longest: 240,
    lines: `
      about the author, about the authors, about the writer, about the reporter, about the columnist,
      author, author of the article, author bio, author profile, follow author, meet the author,
      more from this author, biography
    `,
    patterns: [
      {
        pattern:
          /^(?:you can |please )?(follow|find|contact|e-?mail|reach|message|tweet|call) (?:him|her|them|the (?:authors?|writers?|reporters?|columnist)|this author)(?:$|:| (?:on|at|via|by|here|through)\b)/i,
        example: 'Follow her on Twitter @anamott'
      },
      {
        pattern:
          /(?:^|[.!?] )(follow|find|reach|contact|e-?mail) (?:him|her|them|me) (?:on|at|via|through|by)\b/i,
        example: 'She lives in Tarnow. Follow her on Twitter.'
      },
      {
        pattern:
          /^(Follow|Contact|E-?mail|Reach|Write to|Get in touch with|Tweet) (?!The\b|Us\b|Our\b)[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,3}(?: (?:on|at|via|by)|:) ?(?:@|Twitter @|X @|\w[\w.-]{0,30}@|\d{3})/,
        example: 'Email Ana Mott at ana.mott@herald.example'
      },
      {
        pattern: /^(follow |tweet |twitter: ?|on twitter: ?)@\w{2,20}\b/i,
        example: 'Follow @anamott'
      },
      {
        pattern:
          /\bcan be (reached|contacted|followed|e-?mailed) (?:at|on|by|via) (?:@|e-?mail|phone|twitter|\w[\w.-]{0,30}@|\(?\d{3}|the news)/i,
        example: 'The writer can be reached at the newsdesk.'
      }
    ]
  },
  {
    rule: 'author-page',
    kind: 'author',
    certain: true,
    patterns: [
      {pattern: /^[\w.-]{1,40}(@)[\w.-]{3,40}$/, example: 'ana.mott@herald.example'},
      {
        pattern:
          /^(?:(?:view|see|read|browse|show|find) )?(?:more|all|other|latest|recent|\d{1,4})(?: of)? ?(?:articles|posts|stories|columns|work|news|content|pieces)?(?: written)? (by) [A-Z]/i,
        example: 'More stories by Ana Mott'
      },
      {
        pattern:
          /\b(?:more|articles|stories|posts|columns|also) by (?:this|the same) (author|writer|reporter)\b/i,
        example: 'By Ana Mott · More by this author'
      },
      {
        pattern:
          /^(?:view|see|read|visit|go to) .{0,40}\b(?:(author) (?:archive|page)|(?:full )?(bio|biography|profile|archive))\b/i,
        example: 'View full bio'
      }
    ]
  },
  {
    rule: 'author-bio',
    kind: 'author',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^(?:[A-Z][\w.'-]{0,20} ){2,4}(?:is|works as|has been|joined) (?:\w{1,12} ){0,2}(?:an?|the|our|[A-Z]\w{2,14}'s) (?:[\w&',-]{1,24} ){0,6}(reporter|editor|journalist|correspondent|columnist|writer|critic|blogger|contributor|commentator|freelancer)\b/,
        example: 'Ana Mott is a senior reporter for the Herald.'
      },
      {
        pattern:
          /^(?:[A-Z][\w.'-]{0,20} ){2,4}(writes|reports|covers|blogs|edits) (?:\w{1,14} ){0,5}(?:for|about|from|at|on|news|politics|business|sports?|and|of) [^"]{0,200}$/,
        example: 'Ana Mott covers schools and city politics.'
      },
      {
        pattern:
          /\b(?:he|she|they) (?:also |previously |formerly |now )?(writes|covers|reports|lives in|holds|hosts|joined|tweets)\b.{0,120}\b(?:follow|twitter|@\w{2,20}|newsroom|column|journalism)\b/i,
        example: 'She covers the harbour and holds a degree in journalism.'
      }
    ]
  },

  // Video players and other things shown inside a page
  {
    rule: 'video-player',
    kind: 'embed',
    certain: true,
    longest: 240,
    lines: `
      play, pause, mute, unmute, replay, fullscreen, exit fullscreen, watch now, watch live, watch,
      now playing, playing now, currently playing, now watching, up next, next video, back to video,
      autoplay, settings, subtitles, captions, chapters, descriptions, quality, speed, playback rate,
      playback speed, picture-in-picture, current time, remaining time, duration, duration time,
      stream type, stream type live, seek to live, live stream, loaded, progress, audio, transcript,
      volume, keyboard shortcuts, video transcript, caption settings, close modal dialog, video loading,
      play all
    `,
    patterns: [
      {
        pattern:
          /^(?:click (?:here )?to |tap to )?(?:play|pause|replay|unmute|mute|watch|resume|load|start|stop|close|minimi[sz]e|show) (?:the |this |full |our |a )?(videos?|audio|player|clip|sound|captions|subtitles|transcript|podcast|interview|live stream)\b.{0,40}$/i,
        example: 'Click to play video'
      },
      {
        pattern:
          /^(video|audio|media) (?:player|unavailable|duration|settings|quality|is|could|will|can't|cannot|not|embed)\b/i,
        example: 'Video player is loading.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(browser) (?:does not|doesn't|cannot|is not|can't) (?:\w{1,14} ){0,3}(?:support|play|video|audio|html5|display|iframes?|handle)/i,
        example: 'Your browser does not support this video.',
        isAlsoNews: true
      },
      {
        pattern: /\b(?:(javascript|html5 video)|(flash) (?:player|plug-?in)|adobe (flash))\b/i,
        example: 'To play this clip you need to enable JavaScript.',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:(playback) (?:is )?(?:un|not )supported|(video) (?:cannot|can't|could not|failed|is (?:not|no longer|unavailable|currently))|this (video) (?:isn't|has|is|was|file))\b/i,
        example: 'This video is no longer available.',
        isAlsoNews: true
      },
      {
        pattern:
          /^(this is a modal window|beginning of dialog|end of dialog|escape will|press (?:space|enter|esc|escape|shift|the))\b/i,
        example: 'This is a modal window.'
      },
      {
        pattern:
          /^(current|remaining|total|duration|elapsed|playback|loaded|volume|progress|seek)\b.{0,12}?(?:\d{1,3}%|-?\d{1,2}:\d{2}|\d(?:\.\d{1,2})?x)(?: ?\/ ?[\d:]{4,8})?$/i,
        example: 'Remaining time -0:42'
      },
      {
        pattern:
          /^(captions|subtitles|descriptions|audio track|chapters)(?: and subtitles)?(?: off| settings|,)/i,
        example: 'Captions settings, opens captions settings dialog'
      }
    ]
  },
  {
    rule: 'video-time',
    kind: 'embed',
    certain: false,
    patterns: [
      {
        pattern: /^(?:\d{1,2}:)?\d{1,2}:(\d{2}) ?(?:\/|of|-) ?(?:\d{1,2}:)?\d{1,2}:\d{2}$/,
        example: '0:00 / 2:13'
      },
      {
        pattern:
          /^(video|duration|length|audio|play|watch|listen)[ :|(-]{1,3}(?:\d{1,2}:)?\d{1,2}:\d{2}\)?(?: ?(?:min|mins|minutes))?$/i,
        example: 'Video 02:13'
      },
      {pattern: /^(?:0?\d|[2-9]\d):(\d{2})(?: (?:min|mins))?$/i, example: '2:13'}
    ]
  },
  {
    rule: 'listen',
    kind: 'embed',
    certain: true,
    lines: `
      listen, listen now, listen live, listen here, listen to article, read aloud, text to speech,
      audio article, audio version, hear this story
    `,
    patterns: [
      {
        pattern:
          /^(?:(?:new:? ?)?you can now |press play to |click to |tap to )?(listen) to (?:(?:\w{3,12} ){0,2}articles[.!]?$|this|our|more|the (?:article|story|podcast|episode|full|latest|news|interview|audio))\b/i,
        example: 'Press play to listen to this story'
      },
      {
        pattern:
          /\b(?:audio|voice|narration)(?: version)?(?: of this (?:article|story))? (?:is|was) (?:[\w-]{1,14} ){0,2}(generated)\b|\bai-(generated|narrated|powered) (?:audio|voice|narration)\b/i,
        example: 'This audio is automatically generated.'
      },
      {pattern: /^(listen) ?[(:|-] ?\d{1,2}/i, example: 'Listen (5 min)'}
    ]
  },
  {
    rule: 'embedded-post',
    kind: 'embed',
    certain: true,
    patterns: [
      {
        pattern:
          /^(view|see) (?:this|the|original|more) (?:post|tweet|photo|video|content|story)?s? ?on \w{3,10}$/i,
        example: 'View this post on Instagram'
      },
      {
        pattern: /^a post (shared) by\b/i,
        example: 'A post shared by Harbour Watch (@harbourwatch)'
      },
      {
        pattern:
          /^(?:allow|load|show|view) (?:[\w.]{2,20} )?(content|tweets?|embed|posts?)\?$|^(?:to view this content|this (embed|tweet|content|post) (?:is (?:not|hosted|no longer)|was|could|may))\b/i,
        example: 'This content is hosted by another site.'
      },
      {
        pattern: /^(?:skip|end of) (twitter|instagram|facebook|youtube|x|tiktok) (?:post|content|video)/i,
        example: 'End of Twitter post by Harbour Watch'
      },
      {
        pattern:
          /^this (?:iframe|slideshow|gallery|map|chart|interactive|graphic) (contains|requires|needs)\b/i,
        example: 'This slideshow needs a newer browser.'
      }
    ]
  },
  {
    rule: 'watch-video',
    kind: 'embed',
    certain: false,
    patterns: [
      {pattern: /^(video) ?[:|-] ?\S/i, example: 'VIDEO: Ferry runs aground at Tarnow'},
      {
        pattern:
          /^(watch) (?:now|live|below|above|again|full|here|it|the (?:full|clip|moment|trailer|interview|video)|this)\b/i,
        example: 'Watch the full interview'
      },
      {
        pattern: /^(video) (?:above|below|by|from|of|courtesy|credit)\b/i,
        example: 'Video courtesy of Harbour Watch'
      }
    ]
  },

  // Sharing
  {
    rule: 'share-count',
    kind: 'share',
    certain: true,
    lines: 'no comments, shares, views, likes',
    patterns: [
      {
        pattern:
          /^[([]?[\d,.]{0,6}(\d)[km]?[)\]]? ?(?:\+ )?(?:comments?|shares?|reactions?|tweets?|retweets?|responses?|votes?|views?|viewing|followers|faves)(?: \S{1,12}){0,3}$/i,
        example: '16 comments'
      },
      {
        pattern:
          /^(?:comments?|shares?|tweets?|likes?|views?|responses?|facebook|twitter|reactions?)(?: ?: ?| )?[([]?(\d)[\d,.]{0,6}[km]?[)\]]?$/i,
        example: 'Comments (16)'
      },
      {
        pattern: /^(?:no|zero) (comments?|responses|shares|replies) (?:yet|so far|posted|have|on|to|»)/i,
        example: 'No comments posted yet'
      }
    ]
  },
  {
    rule: 'share-link',
    kind: 'share',
    certain: true,
    lines: `
      sharing, retweet, saved, save for later, save article, save story, link copied to clipboard,
      copy url, bookmark, bookmarks, link copied, copied, tell a friend, gift article, give this article,
      show more sharing options, close extra sharing options, get link, repost, forward
    `,
    patterns: [
      {
        pattern:
          /^(?:click (?:here )?to |please |kindly |\d{1,6} )?(share|sharing|tweet|retweet|pin|bookmark|repost|forward|flip)(?: (?:this|or comment|it|on|via|to|by|with|link|article|story|page|post|options?|icons?|tools?|facebook|twitter|tweet|save|and|[&—-]|print|email|full|full article|our|information|image|the|-- ?|more)\b|[:|] )/i,
        example: 'Share this article on Facebook',
        isAlsoNews: true
      },
      {
        pattern:
          /^(send|email|e-mail|post|save|add|submit|gift|copy|recommend|digg) (?:this|the|a|it|to|link)(?: (?:article|story|page|link|post|url|to|a|your|an|item|my|news))*\b ?(?:$|print|share|facebook|twitter|digg|del|reddit|stumble|friend|newsvine|yahoo|google|clipboard|myspace|by|via|pocket|favou?rites|furl|reading|saved|later|list)/i,
        example: 'Email this story to a friend'
      },
      {
        pattern: /^(like) this (?:story|article|post|page)\b.{1,30}\b(?:share|tweet|tell|us|facebook)/i,
        example: 'Like this story? Share it with a friend!'
      }
    ]
  },
  {
    rule: 'share-networks',
    kind: 'share',
    certain: true,
    patterns: [
      {
        pattern:
          /^(?:(?:(share|follow|like|print|e-?mail|tweet|more|save|send|via|on|or|and|this|link|copy|icon|opens in (?:a )?new (?:window|tab)|facebook(?: messenger)?|twitter|x|whatsapp|linked ?in|reddit(?: this)?|pinterest|tumblr|telegram|flipboard|pocket|instagram|youtube|snapchat|tiktok|threads|bluesky|mastodon|messenger|wechat|weibo|line|viber|skype|google|google plus|google bookmarks|del\.?icio\.?us|digg(?: it| this)?|stumble ?upon|newsvine|furl|fark|mixx|technorati|slashdot|yahoo!?(?: buzz| ?my ?web)?|myspace|propeller|ma\.gnolia|blinklist|buzz|what(?:'s| is) this\??|live|aim|instapaper|evernote|rss|sphere(?: it)?)|(google) ?\+)(?:$|[\t |,/•·:&+-]{1,3})){1,14}$/i,
        example: 'Facebook Twitter WhatsApp'
      }
    ]
  },
  {
    rule: 'print-email',
    kind: 'share',
    certain: true,
    lines: `
      email, email this page, e-mail this article, print page, print article, print story, email article, email story, print version, print friendly,
      print-friendly version, printable version, printer friendly, printer friendly version,
      printer-friendly format, print this article, print this story, print this page, story tools,
      article tools, view as pdf, download pdf, pdf
    `,
    patterns: [
      {
        pattern:
          /^(?:print|e-?mail|printable|printer|top|send|text|save|share)[\w -]{0,28}[|/•·,&] ?(print|e-?mail|send|save|share|back|text|comment|clip|reprints?|printable|republish|rss|font|bookmark|single)\b/i,
        example: 'Print this story | E-mail to a friend',
        isAlsoNews: true
      },
      {
        pattern:
          /^(print|e-?mail) (?:print|e-?mail|share|save|comments?|return|republish|text|reprints|send|rss)\b/i,
        example: 'Print Email Republish'
      }
    ]
  },
  {
    rule: 'follow-us',
    kind: 'share',
    certain: true,
    lines: `
      follow us, following, like us, find us, connect, connect with us, keep in touch, social media, social,
      follow us online, get social, like this: like loading
    `,
    patterns: [
      {
        pattern:
          /^(?:please |and |for more(?: news)?,? )?(?:fol{2,}ow|like|find|join|connect with|visit|become a fan of|add|chat with|message|see) (us|our)\b.{1,20}\b(?:on|in|at|via|page|channel|facebook|twitter|social)\b/i,
        example: 'Follow us on Twitter'
      },
      {
        pattern:
          /^(?:fol{2,}ow|like|find|join|connect with|watch|add) (?:the )?[\w&.' -]{2,40} (on) (?:facebook|twitter|instagram|x|youtube|linkedin|tiktok|google.{0,6}|whatsapp|telegram|threads|social media|flipboard)\b/i,
        example: 'Like the Tarnow Herald on Facebook'
      },
      {
        pattern: /^(Follow|FOLLOW) (?!your|You)(?:the )?[A-Z][\w&.' -]{2,30}(?: online)?:?$/,
        example: 'Follow Tarnow Herald online:'
      },
      {
        pattern:
          /^(?:our|the|see our) (facebook|twitter|instagram|youtube|linkedin|tiktok|pinterest|telegram|whatsapp) (?:page|account|channel|feed|group)\b/i,
        example: 'Our Twitter page link'
      },
      {
        pattern:
          /^(?:for [^.]{1,40}, )?(?:follow|join|visit) .{1,40} (?:google news|whatsapp|telegram) (channel)\.?$/i,
        example: 'For all latest news, follow the Tarnow Herald’s Google News channel.'
      }
    ]
  },

  // Other stories
  {
    rule: 'read-more',
    kind: 'related',
    certain: true,
    longest: 200,
    lines: `
      read more, read next, read also, read now, read on, read this, read this next, read too,
      read full story, read full article, read the full story, read full report, read the rest, read story,
      read article, also read, see also, must read, must reads, further reading, in case you missed it,
      icymi, don't miss, related, next up, more, more here, full story, continuing coverage, keep reading,
      more to read, explainer, what to read next, more on this, more like this, now reading, read
    `,
    patterns: [
      {
        pattern:
          /^[[(]?(?:(read)(?: more| next| also| now| on| this| the \w{4,8}| full \w{4,8})?|also (read)|(see) also|must[- ](read)|don't (miss)|in case you (missed) it|(icymi|more|previously|next|related|recommended(?: reading)?|flashback)|up (next)|from the (archives?))(?: ?[:>|»→]{1,2}| [-–] ) ?\S/i,
        example: 'READ MORE: Tarnow votes on a new bridge'
      },
      {
        pattern:
          /^(Background|Explain(?:er|ed)|Opinion|Editorial|Analysis|Fact check|Gallery|Photos|In pictures|Slideshow|Live|Live updates|Live blog|Watch|Listen|Podcast|Quiz|Poll|Interactive|Timeline|Special report|Exclusive|Column|View|Earlier)(?: ?[:>|»→]{1,2}| [-–] ) ?["'A-Z\d]/,
        example: 'Opinion: The bridge that nobody needs'
      },
      {
        pattern:
          /^(BACKGROUND|EXPLAIN(?:ER|ED)|OPINION|EDITORIAL|ANALYSIS|GALLERY|PHOTOS|IN PICTURES|LIVE|VIDEO|TRENDING|LATEST|FULL STORY|WATCH|LISTEN|PODCAST|QUIZ|POLL|TIMELINE|EXCLUSIVE|EARLIER)(?: ?[:>|»→]{1,2}| [-–] ) ?["'A-Z\d]/,
        example: 'WATCH: Ferry runs aground'
      },
      {
        pattern:
          /^(read|see) (?:more|also|next|all)(?: (?:on|in|about|from|at|here|stories|of|»|>)|…|\.\.\.)/i,
        example: 'Read more about the bridge'
      },
      {
        pattern:
          /^(related) (?:stor(?:y|ies)|articles?|content|coverage|posts?|news|links?|reading|topics?|headlines|reports?|features?|videos?|tags?|galleries|searches|to this)\b/i,
        example: 'Related stories: The bridge that split a town'
      },
      {
        pattern:
          /^(recommended|suggested|selected|picked|stories)(?: \w{3,8})? for you\b|^(recommended)(?: stories| reading| articles| videos)?$/i,
        example: 'Recommended for you'
      },
      {
        pattern:
          /^(?:you (?:may|might|will|'ll)|you'll)(?: also)? (like|be interested|enjoy|love|want to|have missed)\b/i,
        example: 'You may also like'
      },
      {
        pattern: /^(also) (?:on|in|from|of interest|this week|see|worth)\b/i,
        example: 'Also in this section',
        isAlsoNews: true
      },
      {
        pattern: /^(click) here (?:to read|for (?:more|the|full|related))\b/i,
        example: 'Click here for more on the bridge'
      }
    ]
  },
  {
    rule: 'most-popular-heading',
    kind: 'related',
    certain: true,
    longest: 60,
    lines: `
      popular, popular now, trending, trending now, headlines, latest, breaking, the latest,
      our picks, staff picks, featured, in the news, hot topics, hot right now, what's hot,
      what's trending, what's popular, popular this week, more video, similar stories, similar articles,
      elsewhere, news in brief, today's most popular, today's paper, this just in, best of, spotlight,
      highlights, long reads, the big read, news by topic, people are also reading, related reads,
      featured video, videos you might like, others are reading, in other news, go deeper, our coverage,
      suggested reading, stories you may like, discover more, explore more, explore more on these topics
    `,
    patterns: [
      {
        pattern:
          /^(?:\w{4,10} )?most[- ](popular|read|viewed|shared|commented|e-?mailed|watched|discussed|recent|active|searched|liked)\b[^.]{0,40}$/i,
        example: 'Most read in Politics'
      },
      {
        pattern:
          /^(?:trending|popular|top|latest|recent|featured|breaking|more|other|new|today's|current|all)(?: \w{3,14})? (stories|headlines|articles|posts|features|updates|videos|galleries|picks|reads|columns)\b[^.]{0,40}$/i,
        example: 'Latest travel stories'
      },
      {
        pattern:
          /^(trending|popular|latest|top|most|new|breaking|recent|headlines|just in|featured)(?: news)? (?:in|on|from|at|by|news)\b[^.]{0,40}$/i,
        example: 'Latest news from the harbour'
      },
      {
        pattern: /^(editor'?s?)'? (?:picks?|choices?)\b/i,
        example: 'Editor’s picks of the week'
      },
      {
        pattern: /^what (others|people|everyone|readers)(?: are|'s| is) (?:reading|watching|talking)/i,
        example: 'What others are reading'
      }
    ]
  },
  {
    rule: 'more-from',
    kind: 'related',
    certain: true,
    longest: 90,
    patterns: [
      {
        pattern:
          /^(?!.{0,90}[a-z]\.$)(?:read |see |view |get |find |discover |explore )?(?:more|all|other)(?: \w{2,14}){0,2} (from|about|like|stories|news|articles|headlines|coverage|features|videos|posts|columns|reading|reviews|galleries)\b/i,
        example: 'More from Business'
      },
      {pattern: /^(more) (?:on|in|for) [^.]{1,60}$/i, example: 'More on Ferries'},
      {
        pattern:
          /^(?:from|in) (?:our|the|this|today's) (archives?|magazine|issue|series|package|section|print edition|blogs?|network|editors?)\b/i,
        example: 'From our archives'
      },
      {
        pattern: /^(Elsewhere|Next|Also) (?:on|in) (?:the |our )?[A-Z]/,
        example: 'Elsewhere on the Herald'
      },
      {
        pattern: /^(?:special|full|complete|in-depth|ongoing) (coverage|report|section|series)\b/i,
        example: 'Full coverage of the bridge vote'
      },
      {
        pattern: /^(click|tap) (?:here )?(?:for|to (?:read|see)) (?:more|all|the|our)\b/i,
        example: 'Click to read more of this series'
      }
    ]
  },

  // Finding one's way
  {
    rule: 'skip-link',
    kind: 'navigation',
    certain: true,
    lines: 'top of page, top, back, go back, back home, to top, quicklinks, go to',
    patterns: [
      {
        pattern:
          /^(skip|jump|go|return|scroll) (?:directly |back )?(?:to|past|over) (?:the )?(?:\w{3,12} )?(?:content|navigation|main|menu|top|article|search|footer|bottom|section|home|homepage|start|end|adverts?|ads?|links?|nav|page|story|carousel|index)\b/i,
        example: 'Skip to main content'
      },
      {pattern: /^(skip) [\w&./ -]{3,30}$/i, example: 'Skip navigation'},
      {
        pattern:
          /^[<«‹← ]{0,3}(back) to (?:the )?(?:\w{2,14} ){0,2}(?:top|index|home|homepage|results|main|menu|list|section|news|page|story|article|search)\b/i,
        example: 'Back to the front page'
      }
    ]
  },
  {
    rule: 'menu-toggle',
    kind: 'navigation',
    certain: true,
    lines: `
      menu, sections, all sections, expand, primary navigation, site sections, other sections,
      useful links, explore
    `,
    patterns: [
      {
        pattern:
          /^(?:open|close|toggle|show|hide|expand|collapse|view|main|mobile|click to open|return to|start of|end of)(?: \w{2,12}){0,3} (menu|nav|navigation|navbar|sidebar|sub-?menu|search(?: bar| box| form)?|dropdown|sections)\b/i,
        example: 'Close navigation menu'
      }
    ]
  },
  {
    rule: 'account-link',
    kind: 'navigation',
    certain: true,
    lines: `
      sign out, sign on, login, logout, log on, log off, signin, register, just register, my account,
      your account, member center, member centre, saved articles, forget password, not registered,
      keep me logged in
    `,
    patterns: [
      {
        pattern:
          /^(?:please |click here to |or |to )?((?:sign|log)[ -]?(?:in|out|on))(?: ?[|/!:,.]| (?:or|and|to|with|here|now|register|sign|log|join|using|your|via|my|account|help|today|if|-)\b)/i,
        example: 'Log in or create an account'
      },
      {
        pattern:
          /^(?:create|edit|manage|view|open|delete|update|complete|verify)(?: an?| my| your)? (?:free |new |online )?(account|profile|password|reading list|details)\b/i,
        example: 'Create a free account'
      },
      {
        pattern: /^(forgot|forgotten|reset|lost|change)(?: my| your| the)? (?:password|username|log-?in)\b/i,
        example: 'Forgot your password?'
      },
      {
        pattern: /^(register|registration) (?:now|here|for free|for an account|to|or|with|and|is|[|/])/i,
        example: 'Register now, it is free',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:welcome|hello|hi),? (back|guest|visitor|user)\b|^you are (?:now |not |currently )?(logged|signed) (?:in|out)\b/i,
        example: 'Welcome, guest'
      }
    ]
  },
  {
    rule: 'topic-tags',
    kind: 'navigation',
    certain: true,
    longest: 200,
    lines: `
      tags, topics, categories, category, filed under, posted in, keywords, keyword, all topics, topics a-z,
      popular topics, explore topics, more topics, in this article, topics mentioned in this article,
      trending topics
    `,
    patterns: [
      {
        pattern:
          /^([Tt]opics?|[Tt]ags?|[Ff]iled (?:under|in|to)|[Pp]osted in|[Tt]agged(?: as| with| in| under)?) [A-Z#][^.]{1,100}$/,
        example: 'Posted in Harbour News'
      },
      {
        pattern:
          /^(?:(tags?|topics?|categor(?:y|ies)|keywords?|labels?|subjects?|article topics)|(tagged)(?: as| with| in| under)?|(filed) (?:under|in|to)|(posted) in|(more) about|(published) under|(?:names|topics) in this (article)): ?\S/i,
        example: 'Filed under: Harbours, Ferries'
      }
    ]
  },
  {
    rule: 'breadcrumb',
    kind: 'navigation',
    certain: true,
    longest: 160,
    patterns: [
      {
        pattern: /^(you are here|you're here|where am i|location)\b/i,
        example: 'You are here: Home > News',
        isAlsoNews: true
      },
      {
        pattern: /^(home|front page|homepage|news|world|sports?|business|opinion) ?[>›»/|\\→·•-]{1,2} ?\S/i,
        example: 'Home › World › Europe'
      },
      {
        pattern: /^([>›»/]{1,2}) ?[A-Z][\w& '.-]{2,40}(?: ?[>›»/]{1,2} ?[A-Z][\w& '.-]{2,60}){0,5}$/i,
        example: '» Markets'
      },
      {
        pattern: /^[A-Z][\w&' ]{2,24}(?: ?([›»>]{1,2}) ?[A-Z][\w&',. -]{2,60}){1,5}$/i,
        example: 'Markets › Shipping › Ferry lines'
      },
      {pattern: /^[A-Z][\w& ]{2,24} ?([›»>]{1,2})(?: ?[‹<])?$/i, example: 'Entertainment › ‹'}
    ]
  },
  {
    rule: 'footer-link',
    kind: 'navigation',
    certain: true,
    longest: 200,
    lines: `
      about, about us, about this site, contact, contact us, privacy, privacy policy, terms, terms of use,
      new terms of use, user agreement, member agreement, disclaimer, advertise, advertising, rate card,
      careers, help, faq, feedback, send feedback, site feedback, customer support, customer care, sitemap,
      site index, accessibility, accessibility statement, rss, rss feed, rss feeds, archives,
      meet the team, our team, editorial standards, ethics policy, ethics statement, how to complain,
      complaints procedure, corrections, modern slavery statement, investor relations, epaper, company,
      company information, interest-based ads, closed captioning policy, responsible disclosure,
      technical support, leadership team, disability statement
    `,
    patterns: [
      {
        pattern: /^(About|Contact|ABOUT|CONTACT) (?:the )?[A-Z][\w&.']{1,20}(?: [A-Z][\w&.']{1,20}){0,3}$/,
        example: 'About Herald Media'
      },
      {
        pattern:
          /^(advertise|advertising|work|careers?|jobs) (?:with|at|in|on|for) (?:the )?[A-Z][\w&. ']{1,40}$/i,
        example: 'Careers at Herald Media'
      },
      {
        pattern:
          /(?:\b(privacy|terms|contact us|about us|site ?map|advertise|help|faq|careers|accessibility|feedback|legal|disclaimer|subscribe|home|rss)\b[\w &']{0,20}(?:[|/•·,–-]| {2}| (?=[A-Z]))\s?){1,3}(?:privacy|terms|contact|about|site ?map|advertis|help|faq|careers|accessibility|feedback|legal|disclaimer|cookie|copyright|conditions|subscribe|jobs|rss)/i,
        example: 'Privacy Policy | Terms of Use',
        isAlsoNews: true
      },
      {
        pattern:
          /(?:Privacy(?: Policy| Notice| Statement)?|About Us|Contact Us|Terms(?: of \w{3,7})?)(?=[A-Z])/,
        example: 'About UsPrivacy PolicyContact Us'
      },
      {
        pattern:
          /^(?:please )?(?:read|see|view|review) (?:our )?(privacy|terms|user agreement|legal|disclaimer)\b/i,
        example: 'See our privacy policy for details'
      },
      {
        pattern:
          /^(?:\W{0,3}i understand and agree that )?(?:registration on or )?use of (?:and\/or registration on |and registration on )?(?:this|our|any|the)\b.{1,40}\b(constitutes|signifies|implies|is subject|indicates|means)\b/i,
        example: 'Use of this site constitutes acceptance of our terms.'
      }
    ]
  },
  {
    rule: 'edition-switch',
    kind: 'navigation',
    certain: true,
    longest: 240,
    lines: `
      editions, edition, language, languages, select, region, translate, español, english, français, deutsch
    `,
    patterns: [
      {
        pattern: /^(?:[A-Z][\w.]{1,14} ){1,2}(editions?)$/i,
        example: 'Northern Edition'
      },
      {
        pattern:
          /^(select|choose|change|set|switch|pick|enter|update)(?: to)?(?: your| an?| the| my)? (?:\w{3,10} )?(?:location|editions?|region|language|country|city|zip ?code|postcode|state|town|site|view)\b[^.]{0,30}$/i,
        example: 'Choose your edition'
      },
      {
        pattern: /^(?:international|other|regional|global) (editions?):/i,
        example: 'International editions: Africa, Asia, Europe'
      },
      {
        pattern: /^(read|view|see) (?:this|it) (?:\w{4,8} )?in [A-Z]\w{3,12}$/i,
        example: 'Read this in Spanish'
      }
    ]
  },
  {
    rule: 'pagination',
    kind: 'navigation',
    certain: true,
    lines: 'first, last, more results, all news, all articles, single page, all',
    patterns: [
      {pattern: /^(page):? \d{1,3}(?: of \d{1,3})?\b/i, example: 'Page 1 of 3'},
      {
        pattern:
          /^[<«‹←(]{0,2} ?(previous|prev|next|older|newer)(?: (?:page|article|story|post|posts|stories|entries|slide|image|photo|in|section))?\b ?[>»›→|/)]{0,3}(?: ?(?:next|previous)(?: \w{4,7})? ?[>»›→]{0,2})?$/i,
        example: 'Previous | Next'
      },
      {
        pattern: /^(?:previous|next) \w{3,12} (view) the (?:previous|next) \w{3,12}$/i,
        example: 'Next story View the next story'
      },
      {
        pattern:
          /^(?:view|show|see|read)\b.{1,12}\b(?:(?:full article )?on one (page)|single (page)|all (pages))\b/i,
        example: 'View article on single page'
      },
      {
        pattern: /^(view|see|show|browse|load) (?:all|more)(?: \w{2,14}){0,3}[ »>›+]{0,3}$/i,
        example: 'View all Ferries'
      },
      {
        pattern: /^\[?(\d)\]?(?:[ |,]{1,3}\[?\d{1,2}\]?){2,12}(?: ?(?:next|last|[>»›.…]))*$/i,
        example: '1 2 3 4 Next »'
      }
    ]
  },
  {
    rule: 'search-box',
    kind: 'navigation',
    certain: true,
    lines: `
      search, site search, advanced search, archive search, find it, go, property search, this site,
      the web
    `,
    patterns: [
      {
        pattern:
          /^(search)(?::| for:?| the| this| our| all| by| in| within| here| web| site| news| quotes,?| stories)(?:$| [\w,&.'" ]{1,40}[:.…]{0,3}$)/i,
        example: 'Search for stories, people, places …'
      }
    ]
  },

  // Anything else
  {
    rule: 'read-time',
    kind: 'other',
    certain: true,
    patterns: [
      {
        pattern:
          /^(?:.{2,40}[|·•-] ?)?(?:about |approx\.? )?\d{1,3}[- ]?(?:mins?|minutes?) (?:to )?(read(?:ing)?)(?: time)?$/i,
        example: '5 min read'
      },
      {
        pattern: /^(?:estimated |average )?(?:reading|read) (time)\b/i,
        example: 'Reading time: 4 minutes'
      }
    ]
  },
  {
    rule: 'time-stamp',
    kind: 'other',
    certain: true,
    lines: `
      just now, published, updated, posted, last updated, last modified, date, today, yesterday, now, tonight,
      tomorrow
    `,
    patterns: [
      {
        pattern: /^(posted)(?: online)?(?: on)?:? (?:mon|tue|wed|thu|fri|sat|sun)/i,
        example: 'Posted on Fri, Jan. 18, 2008'
      },
      {
        pattern:
          /^[(|]?(?:first |last |originally |story |article |page |date )?(published|updated|posted|modified|created|update|upd|added)(?: on| at| date| by \w{2,15})?[: ]{1,2}(?:\d|[a-z]{3,9}[.,]? \d|today|yesterday|ago|an? |about|over|less)/i,
        example: 'Last updated 14 hours ago',
        isAlsoNews: true
      },
      {
        pattern:
          /^.{0,40}?\b(?:an?|about|~|\d{1,3}) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hmd]) (ago)\)?$/i,
        example: 'Markets / 5 h ago'
      }
    ]
  },
  {
    rule: 'date-line',
    kind: 'other',
    certain: false,
    patterns: [
      {
        pattern:
          /^(?:today is |today: |air date: )?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]{0,2} )?(?:\d{1,2}(?:st|nd|rd|th)?[ -])?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.,]?(?:[ -]\d{1,2}(?:st|nd|rd|th)?)?(?:,?[ -]\d{4})?(?:[ ,|@-]{1,4}(?:at )?\d{1,2}[:.]\d{2}.{0,24})?$/i,
        example: 'Wednesday, 2 January 2008'
      },
      {
        pattern: /^(\d{1,4})[./-]\d{1,2}[./-]\d{2,4}(?:[ ,|T-]{1,3}\d{1,2}:\d{2}.{0,20})?$/,
        example: '2019-11-18 20:51'
      },
      {
        pattern: /^\d{1,2}[:.](\d{2})(?::\d{2})? ?(?:[ap]\.?m\.?|gmt|ist|et|est|cet|utc|bst|pt)\b.{0,30}$/i,
        example: '9:12 am GMT'
      },
      {
        pattern: /^((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i,
        example: 'Wednesday'
      }
    ]
  },
  {
    rule: 'gallery-counter',
    kind: 'other',
    certain: true,
    patterns: [
      {
        pattern: /^(?:(?:image|photo|slide|picture) )?(\d{1,3}) (?:of|\/) \d{1,3}$/i,
        example: 'Image 2 of 9'
      }
    ]
  },
  {
    rule: 'counter',
    kind: 'other',
    certain: false,
    patterns: [
      {
        pattern:
          /^[([]?(?:(?:image|photo|slide|picture|gallery|item|view|show|see)s? )?#?(\d{1,4})(?: ?(?:\/|of) ?\d{1,4})?[\])]?(?: (?:images?|photos?|pictures?|slides?|items?))?$/i,
        example: '12 photos'
      }
    ]
  },
  {
    rule: 'caption-toggle',
    kind: 'other',
    certain: true,
    lines: `
      enlarge, view larger, larger image, photo gallery, photo galleries, picture gallery, image gallery,
      gallery, slideshow, caption, show less, read less, less, ... less, ... more, more photos, zoom,
      zoom in, swipe for more, view image in fullscreen, image caption
    `,
    patterns: [
      {
        pattern:
          /^(?:show|hide|view|toggle|close|expand|open|see|enlarge|launch|browse)(?: \w{1,9}){0,3} (captions?|photos?|images?|pictures?|galler(?:y|ies)|slideshow|graphic|map)(?: in gallery| slideshow| gallery)?:?$/i,
        example: 'Open this photo in gallery:'
      },
      {
        pattern:
          /^(?:click|tap|roll over|hover)\b.{1,30}\b(?:(enlarge|expand|zoom|larger)|(full)[- ]size)\b/i,
        example: 'Click on the picture to enlarge'
      }
    ]
  },
  {
    rule: 'text-size',
    kind: 'other',
    certain: true,
    lines: `
      larger, smaller, reset, text, larger text, smaller text, normal font, large font, small font, a, dark mode,
      light mode, high contrast
    `,
    patterns: [
      {
        pattern:
          /^(?:(?:change|adjust|increase|decrease|reset|resize) )?(?:the )?((?:text|font|type)[ -]?size)\b/i,
        example: 'Text size: A A A'
      },
      {pattern: /^\[? ?[-+] ?\]? ?(text)\b|^a ?([-+]{1,2}) ?a\b/i, example: '[ - ] Text [ + ]'}
    ]
  },
  {
    rule: 'news-tip',
    kind: 'other',
    certain: true,
    longest: 200,
    lines: 'tips, news tips, give us your feedback, send us news, get in touch',
    patterns: [
      {
        pattern:
          /^(?:send|submit|got|have|share|give|do you have|know)(?: us| you| an?| your| any| more| the| got| confidential| anonymous| something| about){0,5} (news tips?|tips?|story ideas?|stories|story|information|leads?|videos?|pics|pictures|photos?|scoop|press releases?|views|events?)\b(?:\?|$|.{0,50}\b(?:us|our|e-?mail|call|contact|newsroom|newsdesk|share|@)\b)/i,
        example: 'Got a tip? Call the newsdesk'
      },
      {
        pattern:
          /^get in (touch) with (?:us|our (?:news )?(?:team|desk|room))\b|^(contact|e-?mail|call|text|whatsapp|phone|ring|message) (?:us|our|the news(?:room|desk)|the editors?)\b/i,
        example: 'Contact us at the newsdesk',
        isAlsoNews: true
      },
      {
        pattern:
          /^have you (been affected|witnessed|got (?:a story|news))\b|^we (?:want to (hear) from you|welcome your (comments) at)\b/i,
        example: 'Have you been affected by this?'
      }
    ]
  },
  {
    rule: 'app-link',
    kind: 'other',
    certain: true,
    lines: `
      google play, app, apps, app store, google play store, desktop alerts, mobile site, desktop site, full site,
      iphone, push notifications
    `,
    patterns: [
      {
        pattern:
          /^(?:download|get|try|install|open|find|use)(?: it| us| our| the| in| for| from| free| now| new){0,4} (?:[\w'.&]{1,16} ){0,3}(apps?)\b/i,
        example: 'Download our app'
      },
      {
        pattern:
          /\b(available|download|get it|find us) (?:now )?(?:on|from|in|at) (?:the )?(?:app store|google play|itunes|ios|android|iphone)\b/i,
        example: 'Now available on Google Play',
        isAlsoNews: true
      },
      {
        pattern: /^(?:[\w'.&]{1,16} ){1,3}(apps?)(?:: .{2,30})?$/i,
        example: 'Herald News App'
      },
      {
        pattern:
          /^(?:enable|allow|turn on|get|receive|block) (?:desktop |push |browser |web |breaking )?(?:news )?(notifications?)\b/i,
        example: 'Allow notifications'
      }
    ]
  },
  {
    rule: 'weather-markets',
    kind: 'other',
    certain: true,
    patterns: [
      {pattern: /^.{0,30}-?\d{1,3} ?(°)[CF]?\b.{0,30}$/i, example: 'Tarnow 14°C, light rain'},
      {
        pattern:
          /^[A-Z][\w&. ]{1,20}:? [\d,]{1,9}(?:\.\d{1,4})? \(?[+-] ?(\d)[\d,]{0,8}(?:\.\d{1,4})?%?\)?.{0,12}$/i,
        example: 'TARNOW 30: 7412.10 +12.35'
      },
      {pattern: /^[+-](\d{1,3})(?:\.\d{1,3})?%?$/, example: '+1.25%'},
      {
        pattern:
          /\b(?:five|seven|ten|5|7|10)[- ]day (forecast)\b|^(?:today's|local|current|tonight's|full|customize your|your|view full) (weather)\b/i,
        example: 'Five-day forecast',
        isAlsoNews: true
      },
      {
        pattern:
          /\b(?:quotes?|market data|prices?|stocks?)\b.{1,40}\b(delayed)\b(?! (?:until|because|after|by an?\b))/i,
        example: 'Quotes delayed by at least 15 minutes.'
      }
    ]
  },
  {
    rule: 'disclaimer',
    kind: 'other',
    certain: true,
    longest: 300,
    patterns: [
      {
        pattern: /\bnot (responsible) for (?:the |any )?(?:content|external|user|errors|loss)\b/i,
        example: 'The Herald is not responsible for the content of other sites.'
      },
      {
        pattern:
          /\b(?:views|opinions) (expressed) (?:in (?:this|the|our|these)|here|are|above|within|by (?:the )?(?:authors?|writers?|contributors?|readers?|columnists?|users?) (?:are|do|is|in this))\b/i,
        example: 'The views expressed here are those of the writer.'
      },
      {
        pattern: /\bdo(?:es)? not (necessarily) (?:reflect|represent) (?:those|the|an?y?)\b/i,
        example: 'They do not necessarily reflect those of the Herald.'
      },
      {
        pattern: /^our (standards): ?the\b|^why you can (trust)\b|^(how) we (?:reported|work|fact-check)/i,
        example: 'Our Standards: The Herald Charter'
      }
    ]
  },
  {
    rule: 'site-note',
    kind: 'other',
    certain: true,
    lines: `
      loading, article content, close, ok, cancel, submit, done, yes, no, vote, vote now, got it, continue,
      learn more, find out more, more info, more information, details, view, show, hide, new, live,
      exclusive, premium, thank you, thanks, end of article, end of story, end of content, options, poll,
      image, by, from, or, to, and, source, page not found, story highlights, this page, more to follow,
      more details to follow, this story will be updated
    `,
    patterns: [
      {
        pattern:
          /^(?:editor's note|warning)\W{1,3}this (?:story|article) (contains)\b|^(editor's) note\W{1,3}this is part\b/i,
        example: 'Warning: This story contains distressing content.'
      },
      {
        pattern: /^this is a (developing|breaking)(?: news)? story(?:\.|,? and\b|$)/i,
        example: 'This is a developing story. Check back for updates.'
      },
      {
        pattern:
          /^(powered|designed|developed|hosted|built|site design|web design|website) (?:and \w{4,10} )?by\b/i,
        example: 'Powered by Northern Systems',
        isAlsoNews: true
      },
      {
        pattern:
          /^(?:an?|part of|member of|a member of|a division of)(?: the)? (?:(?!be |has |is |was |will ).){2,40}\b(company|newspaper|publication|network|group|subsidiary|website|institute)\.?$/i,
        example: 'A Herald Media company'
      },
      {
        pattern:
          /^(?:(please) (?:refresh|try again|wait|check your)|(loading)(?:$|[.…]| (?:more|comments|the page|content|please))|(oops)|(sorry), (?:we|your|this|there|the page)|(something) went wrong|an error (?:has )?(occurred)|there was an (error|issue|problem))\b/i,
        example: 'Something went wrong. Please try again.'
      },
      {
        pattern:
          /^this ((?:web)?site) (?:and associated newspapers adhere|(?:is|was|has) (?:best viewed|published|operated|maintained|part of|designed|hosted))/i,
        example: 'This site is best viewed on a desktop.'
      }
    ]
  },

  // The names of sections come last: they are ordinary words.
  {
    rule: 'section-menu',
    kind: 'navigation',
    certain: false,
    lines: `
      real estate, dating, shop, home, front page, news, world, local, national, international, business, politics,
      sport, sports, entertainment, weather, travel, health, science, technology, tech, opinion, editorial,
      letters, blogs, videos, video, podcasts, photos, features, reviews, lifestyle, life, style, fashion,
      food, culture, arts, books, music, film, movies, tv, obituaries, markets, money, finance, property,
      education, environment, crime, football, cricket, tennis, golf, world news, local news,
      business news, shopping, what's on, community, jobs, events
    `
  },
  // Notices that are written in sentences, as the story is
  {
    rule: 'story-notice',
    kind: 'other',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern: /^(disclaimer|legal notice|advisory): /i,
        example: 'Disclaimer: views in this column are the writer’s own.'
      },
      {
        pattern: /\bstatements? (?:has|have) not been (evaluated) by\b/i,
        example: '* This statement has not been evaluated by the food office.'
      },
      {
        pattern:
          /^(?:the )?(?:information|content|material|views?)(?: and opinions)? (provided|contained|published|expressed|found) (?:on|in|by|at) (?:this|our) (?:web ?site|site|page|blog|column|article|app)\b/i,
        example: 'The information provided on this website is no medical advice.'
      },
      {
        pattern: /^this (?:article|story|report|news) (?:is|was) (copyrighted|sourced|syndicated)\b/i,
        example: 'This story is sourced from an agency abroad.'
      },
      {
        pattern: /^this (article|story) is (?:more than|over) \w{1,5} (?:months?|years?) old$/i,
        example: 'This article is more than 2 years old'
      },
      {
        pattern:
          /\b(?:owns|is owned by|is the parent (?:company )?of)\b.{3,60}, (?:the )?(publisher) of [^,.]{3,40}\.?$/i,
        example: 'Hill Group owns Vale & Co., publisher of The Tarnow Post.'
      },
      {
        pattern:
          /^\(?this (?:story|article|report|copy|news item) (?:has not been|was not|is not) (?:\w{4,12} )?(edited) by\b/i,
        example: 'This report has not been edited by our desk.'
      },
      {
        pattern:
          /^this (?:report|story|article|column|post|interview|piece) (?:by .{3,40} )?(was (?:first|originally) published|first (?:appeared|ran)|originally (?:appeared|ran)|(?:appears|appeared) in the .{3,30} (?:edition|issue)|is part of (?:a|our) (?:series|project|collaboration|partnership))\b(?! of)/i,
        example: 'This story was first published in May 2021.'
      },
      {
        pattern:
          /^a (version) of this (?:article|story|column|interview|report) (?:first |originally |also )?(?:appears|appeared|ran|was published)\b/i,
        example: 'A version of this story appeared in the Harbour Review.'
      },
      {
        pattern:
          /^(?:the |this |our )?(?:interview|conversation|transcript|q&a) (?:has been|was|is) (?:lightly |slightly )?(edited|condensed)\b/i,
        example: 'This conversation has been lightly edited.'
      },
      {
        pattern: /^citation: .{10,200}\b(retrieved)\b/i,
        example: 'Citation: Bees sleep late (2024, May 2) retrieved 3 May 2024 from'
      }
    ]
  },
  {
    rule: 'reader-letters',
    kind: 'comments',
    certain: true,
    longest: 300,
    lines: `
      comment this article, tell us what you think, talkback here, do you like the content of this article
    `,
    patterns: [
      {
        pattern:
          /\b(?:have your (say)|your (comments) to|(comments) on this (?:story|article)|(discuss) this (?:story|article))\b/i,
        example: 'You have read the review: now have your say.'
      }
    ]
  },
  {
    rule: 'reader-material',
    kind: 'other',
    certain: true,
    longest: 220,
    patterns: [
      {
        pattern:
          /(?:^|[.!?] )(?:please )?(send) (?:us |in )?(?:your )?(?:\w{3,12}, ){0,3}(?:photos?|videos?|pictures|stories|tips|tip-offs|story ideas|news tips)\b.{0,80}(?: to (?:us|our)\b|@|\d{4})/i,
        example: 'Seen something? Send photos, videos or tips to 555 0199.'
      },
      {
        pattern:
          /^(?:buy|order|purchase|get) (?:a )?(cop(?:y|ies)|prints?|reprints?) of (?:this|these|our)\b/i,
        example: 'Buy a print of this picture'
      },
      {
        pattern:
          /^(join) (?:our|the|us (?:on|in|at)) (?:[\w'-]{1,15} ){0,5}(?:forums?|community|facebook|discord|whatsapp|telegram|discussion|channel|group)\b/i,
        example: 'Join our garden forum to talk about roses'
      },
      {
        pattern:
          /^(get|download|install|try) (?:the )?(?:[\w']{2,20} ){0,4}(?:app|on the go)[.!]?$|^(click) here to (?:get|download|install) the\b/i,
        example: 'CLICK HERE TO GET THE POST APP'
      }
    ]
  },
  {
    rule: 'gallery-control',
    kind: 'other',
    certain: true,
    lines:
      'scroll down to read more, scroll down for video, story saved, more pictures, font, story continues below gallery, explore further',
    patterns: [
      {
        pattern: /^you can find this (story|article) in\b/i,
        example: 'You can find this story in your reading list.'
      }
    ]
  },
  {
    rule: 'see-more',
    kind: 'related',
    certain: true,
    longest: 200,
    lines: `
      these articles could also interest you, related sections
    `,
    patterns: [
      {
        pattern:
          /^(?:see more|see also|watch more|don[’']t miss|must read|must see|just in|also on [\w ]{2,20})(:) ?\S/i,
        example: 'SEE MORE: Where the river floods next'
      }
    ]
  },
  {
    rule: 'ad-placeholder',
    kind: 'advertisement',
    certain: true,
    longest: 160,
    patterns: [
      {
        pattern: /^this (advertisement) has not loaded\b|^your (?:story|article) (continues) below\b/i,
        example: 'This advertisement has not loaded yet.'
      },
      {
        pattern:
          /^(?:get|claim|grab|play|join|win|bet)\b.{1,60}(?:(?:sign[- ]?up|welcome) (bonus)|free (bets?)|no (deposit)|bonus (code))\b/i,
        example: 'Get a £20 sign up bonus at the Harbour Casino'
      }
    ]
  },
  {
    rule: 'markup',
    kind: 'other',
    certain: true,
    longest: 400,
    patterns: [
      {
        pattern:
          /^(<)\/?(?:span|div|p|a|img|iframe|script|style|br|strong|em|figure|blockquote)\b[^<>]{0,300}>/i,
        example: '<span class="bookmark" style="width: 0">'
      }
    ]
  }
]

/**
 * Words that tell the kind of a line that is known to be boilerplate and has no cue: single words, too weak to tell
 * boilerplate from prose.
 */
export const boilerplateWords: readonly {kind: BoilerplateKind; pattern: RegExp; example: string}[] = [
  {
    kind: 'other',
    pattern: /^\(?(?:photo(?:graph)?|image|picture)s? ?(?:credit|by\b|courtesy|:)|\bgetty images\b/i,
    example: 'Photo: Lee Park, The Northern Wire'
  },
  {
    kind: 'other',
    pattern: /\d{1,2}:\d{2} ?[ap]\.?m\b|^publish(?:ed)? date\b/i,
    example: 'Nov 15, 2019, at 5:45 AM or so'
  },
  {
    kind: 'newsletter',
    pattern: /\bnewsletters?\b|\bmailing lists?\b|\binbox\b|\b(?:daily|weekly) e-?mails?\b|\bsign[- ]?up\b/i,
    example: 'Interested in more newsletters?'
  },
  {kind: 'cookies', pattern: /\bcookies?\b|\b(?:your|ad|our) consent\b/i, example: 'Change ad consent'},
  {
    kind: 'copyright',
    pattern: /\bcopyright(?:ed|s)?\b|©|\blicensing\b|\breprints?\b|\bpermissions?\b|\btrade ?marks?\b/i,
    example: 'Herald Licensing'
  },
  {
    kind: 'navigation',
    pattern: /\badvertis(?:ing|e)\b|\bprivacy\b|\bterms of\b|\bcontact us\b|\bsite ?map\b|\baccount\b/i,
    example: 'Advertising rates'
  },
  {
    kind: 'advertisement',
    pattern:
      /\bsponsors?(?:ed|ship)?\b|\badvert(?:s|isers?|isements?)?\b|\bdiscount\b|\bvouchers?\b|\bcoupons?\b|\b\d{1,2}% off\b|\bbonus\b/i,
    example: 'Links to our advertisers'
  },
  {
    kind: 'subscription',
    pattern:
      /\bsubscri(?:be|bers?|bing|ptions?)\b|\bmemberships?\b|\bdonat(?:e|ions?) (?:to|today|now|here)\b/i,
    example: 'Corporate subscriptions and billing'
  },
  {
    kind: 'comments',
    pattern: /\bcomment(?:s|ing|ers?)?\b|\bforums?\b|\bmoderat(?:ed|ors?)\b/i,
    example: 'Latest comment threads'
  },
  {
    kind: 'share',
    pattern:
      /\b(?:facebook|twitter|instagram|whatsapp|linkedin)\b|\bshare this\b|\b(?:e-?mail|print) (?:this|article|story|view|format)\b|\bprinter friendly\b/i,
    example: 'E-mail article, print view'
  },
  {
    kind: 'author',
    pattern: /\b(?:author|columnist)s?\b|\b(?:he|she|they) (?:has been reporting|covers|writes)\b/i,
    example: 'All authors'
  },
  {
    kind: 'author',
    pattern: /^(?:[Bb]y|BY) [A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){0,4}(?: ?[-–|,·•] ?.{2,30})?$/,
    example: 'By Ana Mott - 16 May 2018'
  },
  {
    kind: 'author',
    pattern: /^(?:written|words|story|text|review|report) by:? [A-Z]/i,
    example: 'Written by Ana Mott'
  },
  {kind: 'correction', pattern: /\bcorrections?\b/i, example: 'Today’s corrections'},
  {kind: 'contributor', pattern: /\bcontributed by\b/i, example: 'Contributed by Ana Mott'},
  {
    kind: 'embed',
    pattern: /\b(?:podcast|video) (?:player|episode|clip)\b|\blisten\b/i,
    example: 'Must listen'
  }
]
