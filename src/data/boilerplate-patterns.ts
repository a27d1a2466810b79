import type {BoilerplateKind} from '../types.js'

/** A pattern of one boilerplate line, and a line that it matches. */
export interface BoilerplatePattern {
  /** A short name, for explanations; several patterns may share it. */
  rule: string
  kind: BoilerplateKind
  /** Whether such a line is practically never part of a story. */
  certain: boolean
  /** Tried on the line with straight quotation marks, single spaces and no bullet before it. */
  pattern: RegExp
  example: string
}

/**
 * What the words of a short line say about it. The first pattern that matches wins: special ones stand before general
 * ones. Collected from what news sites print around their stories; outlets themselves are never named.
 */
export const boilerplatePatterns: readonly BoilerplatePattern[] = [
  // Who else worked on the story
  {
    rule: 'reporting-by',
    kind: 'contributor',
    certain: true,
    pattern:
      /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translation|graphics?) by:? [A-Z]/i,
    example: 'Reporting by Ana Mott in Tarnow; Editing by Lee Park'
  },
  {
    rule: 'reporting-by',
    kind: 'contributor',
    certain: true,
    pattern:
      /^\(?(?:produced|edited|translated|compiled|fact-checked|research|researched|photography|video|illustrations?|written|reported) (?:and [a-z]{4,12} )?by:? [A-Z][\w.'-]{1,20} [A-Z]/i,
    example: 'Edited by: Tom Varga'
  },
  {
    rule: 'reporting-by',
    kind: 'contributor',
    certain: true,
    pattern: /; (?:additional )?(?:editing|writing|reporting) by [A-Z]/,
    example: '(Ana Mott in Tarnow; editing by Lee Park)'
  },
  {
    rule: 'contributed-to-report',
    kind: 'contributor',
    certain: true,
    pattern:
      /\b(?:contributed|assisted)(?: (?:reporting|research))? (?:to|with|in|from) (?:this|the) (?:report|story|article|analysis|piece|dispatch|reporting|review|column)\b/i,
    example: 'Wire writer Ana Mott contributed to this report.'
  },
  {
    rule: 'contributed-to-report',
    kind: 'contributor',
    certain: true,
    pattern: /^[A-Z][^!?]{2,120} contributed(?: (?:from|to|reporting)\b[^!?]{0,60})?\.?$/,
    example: 'Ana Mott in Tarnow and Lee Park contributed.'
  },
  {
    rule: 'with-files-from',
    kind: 'contributor',
    certain: true,
    pattern:
      /^[-(\s]{0,3}with (?:files?|inputs?|reports?|reporting|material|agency inputs|additional reporting|contributions?|wires?)\b.{0,80}$/i,
    example: 'With files from Ana Mott and The Northern Wire'
  },
  {
    rule: 'with-files-from',
    kind: 'contributor',
    certain: true,
    pattern:
      /^\(?(?:(?:information|material) from .{3,80} was used|this (?:story|report|article) (?:includes|contains|uses) (?:material|reporting|information))\b/i,
    example: 'Material from the Northern Wire was used in this report.'
  },

  // Corrections
  {
    rule: 'correction',
    kind: 'correction',
    certain: true,
    pattern:
      /^\(?(?:this|the|an earlier|a previous|an? original) (?:\w+ )?(?:story|article|report|column|post|version|piece|headline|caption|page|item)\b.{0,60}\b(?:corrected|amended|misstated|misspelled|misidentified|incorrectly|clarif(?:y|ied)|erroneously|mistakenly|updated)\b/i,
    example: 'This story has been corrected to give the right name of the mayor.'
  },
  {
    rule: 'correction',
    kind: 'correction',
    certain: true,
    pattern: /^\(?(?:an earlier|a previous|the original|an older) version of this\b/i,
    example: 'An earlier version of this article gave the wrong year.'
  },
  {
    rule: 'correction',
    kind: 'correction',
    certain: true,
    pattern:
      /^(?:corrections?|clarifications?|erratum|correction and clarification)(?: ?[:(-]| (?:appended|to this)\b|,? [A-Z][a-z]{2,8}\.? \d)/i,
    example: 'CORRECTION: The bridge opened in 1974, not 1947.'
  },
  {
    rule: 'correction',
    kind: 'correction',
    certain: true,
    pattern:
      /^\(?(?:\* |this )?(?:article|story|report|column|piece) was (?:amended|corrected|updated|changed|edited|revised|modified) (?:on|to|at|after|with|in|for|by)\b/i,
    example: 'This article was amended on 3 May to remove a wrong figure.'
  },
  {
    rule: 'report-error',
    kind: 'correction',
    certain: true,
    pattern:
      /^(?:report|submit|suggest|request|send|flag|see|spotted?|found|notice[ds]?|see something|make|file)(?: \w{1,9}){0,2} (?:an? )?(?:\w{1,11} )?(?:errors?|corrections?|mistakes?|typos?|inaccurac(?:y|ies)|clarifications?)\b.{0,60}$/i,
    example: 'Report an error in this story'
  },

  // Copyright
  {
    rule: 'copyright-notice',
    kind: 'copyright',
    certain: true,
    pattern:
      /(?:^|\b(?:copyright|content|contents|site|is|are) )(?:©|\([cC]\)) ?(?:copyright )?(?:\d{4}|[A-Z])/i,
    example: '© 2019 The Tarnow Herald'
  },
  {
    rule: 'copyright-notice',
    kind: 'copyright',
    certain: true,
    pattern: /^(?:\w[^.!?]{0,40} )?copyright(?: (?:©|\(c\)|by|\d{4})|:)/i,
    example: 'Copyright 2021 by Herald Media Group'
  },
  {
    rule: 'copyright-notice',
    kind: 'copyright',
    certain: true,
    pattern: /©(?: copyright)? ?(?:\d{4}|[A-Z][^.]{2,50}\d{4})/i,
    example: 'Tarnow Herald Ltd © 2024'
  },
  {
    rule: 'rights-reserved',
    kind: 'copyright',
    certain: true,
    pattern: /\ball rights? reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b/i,
    example: 'Herald Media. All rights reserved.'
  },
  {
    rule: 'republishing',
    kind: 'copyright',
    certain: true,
    pattern:
      /\b(?:may not|cannot|must not|not) be (?:reproduced|published|republished|redistributed|rewritten|copied|used for commercial)\b|\b(?:reproduction|redistribution|republication) .{0,60}(?:prohibited|permission|forbidden)\b|\bwithout (?:the )?(?:prior |express |explicit )?(?:written )?(?:permission|consent) of\b.{0,60}$/i,
    example: 'This material may not be published, broadcast, rewritten or redistributed.'
  },
  {
    rule: 'licensing',
    kind: 'copyright',
    certain: true,
    pattern:
      /^(?:purchase|buy|get|request|order|obtain|click for|for|reuse|republish|license|re-?use)\b.{0,30}\b(?:licensing|reprints?|permissions?|rights|(?:this|our) (?:content|article|story|material)|syndication)\b.{0,40}$/i,
    example: 'Purchase Licensing Rights'
  },
  {
    rule: 'trademark',
    kind: 'copyright',
    certain: false,
    pattern:
      /\b(?:is|are) (?:an? )?(?:registered )?(?:trade ?marks?|service marks?) of\b|\b(?:owned|published|operated) by or licensed to\b/i,
    example: 'The Herald tower is a registered trademark of Herald Media.'
  },

  // Cookies and consent
  {
    rule: 'cookie-consent',
    kind: 'cookies',
    certain: true,
    pattern:
      /\b(?:we|(?:web)?site|sites|page|partners|services?|vendors) (?:also |may |and our partners )?(?:uses?|using|stores?|sets?|places?|relies on) (?:\w{1,12} ){0,3}cookies\b|\b(?:our|accept|accepting|reject|allow|enable|disable|manage|use of|essential|necessary|optional|these|non-essential|functional|targeting|analytical|performance|third[- ]party|all|of) (?:\w{1,12} ){0,2}cookies\b.{0,160}\b(?:consent|browser|website|site|settings|traffic|privacy|continue|policy|preferences|experience|ads|agree|page)\b/i,
    example: 'We use cookies to make this website better.'
  },
  {
    rule: 'cookie-consent',
    kind: 'cookies',
    certain: true,
    pattern:
      /^(?:accept|reject|allow|decline|deny|refuse|manage|configure|customi[sz]e|agree to|i accept|about|enable|disable|change|view)(?: all| our| my| your| the| only| necessary| essential| non-essential| optional)* (?:cookies?|tracking)\b.{0,40}$/i,
    example: 'Accept all cookies'
  },
  {
    rule: 'cookie-settings',
    kind: 'cookies',
    certain: true,
    pattern:
      /^(?:our |your |view |manage |privacy (?:and|&) )?(?:cookies?|tracking|consent|ad)(?: and similar technologies)? (?:polic(?:y|ies)|settings?|preferences?|notice|statement|consent|choices|manager|declaration|information|list|options|use|details)\b.{0,30}$/i,
    example: 'Cookie Settings'
  },
  {
    rule: 'cookie-settings',
    kind: 'cookies',
    certain: true,
    pattern:
      /^(?:(?:privacy|terms)(?: policy)?,? (?:and|&) cookies?(?: (?:policy|notice|statement))?|your privacy (?:choices|settings|preferences|options)|manage (?:my |your )?(?:privacy|consent|preferences)(?: (?:settings|preferences|choices))?|do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:info|information|data)|privacy (?:settings|preferences|manager|cent(?:er|re))|we (?:value|respect|care about) your privacy|.{0,20}california privacy rights)\b.{0,40}$/i,
    example: 'Do not sell my personal information'
  },
  {
    rule: 'data-consent',
    kind: 'cookies',
    certain: true,
    pattern:
      /\b(?:we and|our|to our|and our) (?:\d{1,4} )?(?:trusted )?partners\b.{0,60}\b(?:store|access|process|use|data)\b|\byour (?:consent|choices|privacy choices|preferences)\b.{0,60}\b(?:at any time|withdraw|site|website|settings|bottom of)\b|\b(?:process|processing|collect|personali[sz]ed (?:ads|advertising) (?:and|or)) (?:of )?(?:your )?personal (?:data|information)\b|\b(?:you consent to|by clicking ['"]?(?:i )?(?:accept|agree|ok))\b/i,
    example: 'We and our 214 partners store and access data on your device.'
  },

  // Newsletters
  {
    rule: 'newsletter-signup',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:click here to |please |and )?(?:sign[- ]?up|signup|subscribe|register|join)\b.{0,90}\b(?:newsletters?|e-?mails?|alerts?|briefing|inbox|bulletin|digest|mailing list|updates|notifications)\b/i,
    example: 'Sign up for our daily newsletter'
  },
  {
    rule: 'newsletter-inbox',
    kind: 'newsletter',
    certain: true,
    pattern: /\b(?:(?:your|the|their) (?:e-?mail )?inbox|by e-?mail|via e-?mail|in your e-?mail)\b.{0,40}$/i,
    example: 'The stories that matter, straight to your inbox.'
  },
  {
    rule: 'newsletter-named',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:get|receive|try|check out|read|join|view|browse|see|explore|manage|more|our|free|daily|weekly|email|e-mail|the|latest|most recent|all|select|choose|about)\b.{0,60}\b(?:e-?newsletters?|newsletters?|email alerts?|e-mail alerts?|news alerts?)\b.{0,50}$/i,
    example: 'Get our free daily newsletter'
  },
  {
    rule: 'newsletter-named',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:[\w&'.]{1,20} ){0,4}(?:e-?newsletters?|newsletters?|newsletter sign-?up|(?:e-?mail|news) alerts?|email (?:updates|briefings?|services))(?: (?:sign[- ]?up|signup|archive|preferences))?!?$/i,
    example: 'Morning Herald Newsletter'
  },
  {
    rule: 'newsletter-form',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:please )?(?:enter|type|provide|add|submit|your|verify|invalid|confirm)\b.{0,20}\be-?mail(?: address)?(?: (?:here|to|and|below|for|is)\b.{0,80})?[.:*!]{0,2}$/i,
    example: 'Enter your email address'
  },
  {
    rule: 'newsletter-form',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:thank you|thanks|you(?:'ve| have| are|'re)?|success!?|almost there)\b.{0,30}\b(?:signing up|sign-?up|subscribing|successfully (?:signed|subscribed|registered)|signed up|now subscribed|been (?:added|subscribed))\b.{0,80}$/i,
    example: 'Thanks for signing up!'
  },
  {
    rule: 'newsletter-terms',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:by (?:signing up|subscribing|submitting|entering|providing|clicking|registering|joining)\b.{0,120}\b(?:you|i) (?:\w{1,12} )?(?:agree|accept|consent|acknowledge|confirm|may)|i agree that\b|i (?:would like|want|consent|agree) to receive\b|i understand and agree\b)/i,
    example: 'By signing up, you agree to our terms of use.'
  },
  {
    rule: 'newsletter-terms',
    kind: 'newsletter',
    certain: true,
    pattern:
      /\bunsubscribe\b|^no spam\b|\bnewsletters? (?:may|might|can) (?:contain|include)\b|\bwe(?:'ll| will) (?:send|e-?mail) you\b|\byou (?:can|may) opt[- ]out\b/i,
    example: 'You can unsubscribe at any time.'
  },
  {
    rule: 'newsletter-promise',
    kind: 'newsletter',
    certain: true,
    pattern:
      /^(?:get|receive|stay|keep|be the first|start your (?:day|morning|week)|wake up|never miss|don't miss|let us|a (?:daily|weekly)|our (?:daily|weekly)|want (?:more|the)|need to know|the (?:daily|weekly|best|top|most|latest|biggest|day's)|join (?:thousands|\d))\b.{0,90}\b(?:delivered|e-?mailed|newsletters?|every (?:morning|weekday|day|week|friday|monday|sunday|saturday|afternoon|evening)|each (?:morning|day|week|weekday)|up to date|up-to-date|informed|weekday mornings|updated|in the know|alerts|subscribers|our stories)\b.{0,60}$/i,
    example: 'The day’s biggest stories, delivered every weekday.'
  },

  // Subscriptions and paywalls
  {
    rule: 'paywall',
    kind: 'subscription',
    certain: true,
    pattern:
      /^(?:to|please|you must|you need to|you'll need to|you have to|log ?in to|sign ?in to|register to|subscribe to|join to|want to|create an? (?:free )?account to|register (?:for free )?(?:now )?to)\b.{0,60}\b(?:read(?:ing)?|continue|unlock|access|full (?:story|article|access)|view)\b.{0,120}$/i,
    example: 'To read the full story, subscribe'
  },
  {
    rule: 'paywall',
    kind: 'subscription',
    certain: true,
    pattern:
      /\b(?:this|the) (?:article|story|content|page|post|feature|report|column|item)(?: you (?:are|have) \w{4,12}(?: to view)?)? (?:is|are) (?:\w{1,10} )?(?:(?:only )?(?:available|exclusive|reserved|open|for)\b.{0,30}(?:subscribers?|members?|registered)|for (?:our )?(?:subscribers?|members?)|behind|locked|premium|free to read)/i,
    example: 'This article is only available to subscribers.'
  },
  {
    rule: 'paywall',
    kind: 'subscription',
    certain: true,
    pattern:
      /\b(?:free articles?|articles? (?:left|remaining)|article limit|free stor(?:y|ies)|free views)\b.{0,60}$|\b(?:continue|keep|finish) reading (?:this|with|for|the|your|our|by)\b|\breached (?:your|the) (?:monthly )?limit\b/i,
    example: 'You have 2 free articles left this month.'
  },
  {
    rule: 'already-subscriber',
    kind: 'subscription',
    certain: true,
    pattern:
      /^(?:already|are you|not|not yet|current|existing|print|digital|new|home delivery|become|be|i am|are you already)\b(?: an?| a print| already| our| currently)? ?(?:\w{1,12} ){0,2}(?:subscriber|member|subscribed|registered|subscribers|premium user|insider)\b.{0,60}$/i,
    example: 'Already a subscriber? Log in'
  },
  {
    rule: 'already-subscriber',
    kind: 'subscription',
    certain: true,
    pattern: /^(?:already|don't) have an? (?:\w{1,12} )?(?:account|subscription|membership)\b.{0,60}$/i,
    example: 'Already have an account? Sign in'
  },
  {
    rule: 'subscribe-offer',
    kind: 'subscription',
    certain: true,
    pattern:
      /\b(?:free trial|unlimited (?:digital )?access|full (?:digital )?access|cancel any ?time|digital access|subscriber[- ](?:only|exclusive)|subscribers[- ]only|members[- ]only|special (?:introductory )?offer|introductory offer|premium (?:content|subscription|article|membership)|billed (?:monthly|annually|yearly)|(?:subscriptions?|plans?|access) (?:start|from|for)(?:s|ing)?(?: at| from| just| only)? [$£€₹]|[$£€₹] ?\d[\d.,]{0,6} (?:a|per|\/|for(?: the)?(?: first| your first)?(?: \d)?) ?(?:week|month|year)s?|all-access|save \d{1,2}%)\b.{0,80}$/i,
    example: 'Start your free trial for $1 a month'
  },
  {
    rule: 'subscribe',
    kind: 'subscription',
    certain: true,
    pattern:
      /^(?:please |click here to |why not )?(?:subscribe|resubscribe|gift subscriptions?|renew|start your subscription|get a subscription)(?:$|[!:>]| (?:now|today|here|to|for|from|with|and|by|via|or|at|online|in|&|\/|\||sign|log|my|digital)\b).{0,100}$/i,
    example: 'Subscribe now for the full picture'
  },
  {
    rule: 'subscribe',
    kind: 'subscription',
    certain: true,
    pattern:
      /^(?:[\w&'.]{1,14} ){0,3}(?:subscriptions?|memberships?|subscriber (?:services|benefits|rewards|agreement|exclusive|centre|center|login|help|support))(?: (?:options|offers?|plans?|services|help|terms|cent(?:re|er)|packages?|faqs?|benefits|&.{1,20}))?$/i,
    example: 'Manage your subscription'
  },
  {
    rule: 'support-us',
    kind: 'subscription',
    certain: true,
    pattern:
      /^(?:please |help |help us |your )?(?:support|donate|contribute|contribution|donation|chip in|make a (?:\w{3,10} )?(?:gift|donation|contribution)|fund|become a (?:\w{3,12} )?(?:supporter|member|patron|donor|sponsor|sustainer)|join (?:us|the) as)\b.{0,40}\b(?:us|our|independent|journalism|reporting|newsroom|work|news|member|supporter|patron|donor|today|now|donation|contribution|gift|local)\b.{0,120}$/i,
    example: 'Support independent journalism: become a member today'
  },
  {
    rule: 'support-us',
    kind: 'subscription',
    certain: true,
    pattern:
      /\b(?:we (?:rely|depend) on (?:our )?(?:readers?|donations?|subscribers?|members?|supporters?)|funded by (?:our )?(?:readers|members)|reader[- ](?:supported|funded)|(?:supports?|funds?|powers?) (?:our|quality|independent|local|trusted|this) (?:\w{3,14} )?(?:journalism|reporting|newsroom))\b/i,
    example: 'We rely on readers like you to fund our newsroom.'
  },

  // Advertisements
  {
    rule: 'ad-label',
    kind: 'advertisement',
    certain: true,
    pattern:
      /^[-[(. ]{0,3}(?:advertise?ments?|advertorial|advt|ads?|sponsored|promoted|paid (?:content|post|partnership|advertisement|for by)|brand(?:ed)? content|partner content|promotional feature|presented by|brought to you by|in partnership with|ads by|ad feedback)\b(?:$|[ :.\])-].{0,60}$)/i,
    example: 'ADVERTISEMENT - CONTINUE READING BELOW'
  },
  {
    rule: 'ad-continue',
    kind: 'advertisement',
    certain: true,
    pattern:
      /^[-[( ]{0,3}(?:(?:this )?(?:article|story|content|post|news|page)(?: content)? (?:will )?continues?\b.{0,40}|(?:continue reading|scroll (?:down )?(?:to|for)|read on|keep scrolling|keep reading).{0,30}\b(?:below|advert|advertisement|continue|ad|ads|more)\b.{0,30}|(?:hide|close|report|remove|skip|why) (?:this )?(?:the )?ads?\b.{0,20}|.{0,30}\bbelow (?:the |this )?(?:advertisement|advert|ad)\b.{0,20}|.{0,20}\b(?:after|following) the (?:ad|advert|break|advertisement)s?\b)[\])-]{0,3}$/i,
    example: 'Story continues below advertisement'
  },
  {
    rule: 'sponsored',
    kind: 'advertisement',
    certain: true,
    pattern:
      /^(?:(?:our|from our|a message from our|with thanks to our|thanks to our|message from) (?:sponsors?|partners|advertisers?|affiliates?)|content (?:by|from|provided by|sponsored by)|.{0,40}\bsponsored by|sponsor(?:ed)? (?:content|links?|post|message|stories|by|results?)|featured (?:advertis\w{2,7}|deals?|offers?|partners?|business(?:es)?)|recommended by|promoted (?:by|stories|links|content|listings?)|from the web|around the web|(?:you may like|links) by)\b.{0,60}$/i,
    example: 'A message from our sponsor'
  },
  {
    rule: 'affiliate-note',
    kind: 'advertisement',
    certain: true,
    pattern:
      /\b(?:affiliate (?:links?|commissions?|partnerships?|program(?:me)?|advertising)|earn (?:an? )?(?:\w{3,10} )?commissions?|(?:purchase|buy|shop) (?:\w{1,10} ){0,4}(?:links? on|through (?:our|the|links)|via (?:our|the|links)))\b/i,
    example: 'We may earn a commission from affiliate links.'
  },
  {
    rule: 'ad-blocker',
    kind: 'advertisement',
    certain: true,
    pattern:
      /\b(?:(?:turn off|disable|disabling|using|use|detected|enabled|pause|whitelist|switch off) (?:\w{1,6} ){0,3}ad[- ]?block(?:ers?|ing)?|ad[- ]?block(?:er)? (?:detected|enabled|is on))\b/i,
    example: 'Please turn off your ad blocker'
  },
  {
    rule: 'job-ads',
    kind: 'advertisement',
    certain: true,
    pattern:
      /^(?:find|search|browse|view|see|post|more|top|featured|hot|latest|local|search for|search more|book|compare|great|cheap|buy|get|looking for|sell|rent|shop|place|list|advertise|submit|create)(?: all| a| an| your| our| new| more| used| the| for| local| great| top| next| free| classified){0,4} (?:jobs?|cars?|homes?|houses?|propert(?:y|ies)|holidays?|(?:car |home |travel |pet )?insurance(?: deals| quotes)?|mortgages?|loans?|flights?|hotels?|date|used cars|classifieds?|coupons?|deals|apartments?|motors?|ads?|adverts?|notice|garage sales?|businesses|autos?|vehicles?|bikes?|tickets|vacancies)\b.{0,40}$/i,
    example: 'Find a new job in Tarnow'
  },
  {
    rule: 'price-offer',
    kind: 'advertisement',
    certain: false,
    pattern:
      /^(?:(?:from|only|just|save|was|now|price|guide price|salary|up to|sale|deal):? ?)?[$£€₹] ?\d[\d,.]{0,9}\*?(?:k|m|\+)?(?:$|(?: ?(?:-|to|each|off|per|pa|p\.a\.|a|\+|[$£€₹]).{0,40}$))/i,
    example: '£21,000 - £24,500 per annum'
  },
  {
    rule: 'shop-now',
    kind: 'advertisement',
    certain: true,
    pattern:
      /^(?:shop (?:now|here|all|the)|buy (?:now|it now|here|tickets|photos?|prints?|this photo)|order (?:now|today|yours|online)|book (?:now|your|online|today)|get (?:the|this) (?:deal|offer|look|it now)|view deal|see (?:at|it at|price|deal)|click here (?:to (?:buy|order|book|enter|win)|for (?:more )?(?:details|offers|deals))|call now|enter now|apply now|win (?:a|an|tickets|one of|\d)|claim (?:your|now)|download now|use (?:promo |coupon |discount )?code|get \d{1,2}% off|limited[- ]time)\b.{0,60}$/i,
    example: 'Shop now'
  },

  // Comments
  {
    rule: 'comment-form',
    kind: 'comments',
    certain: true,
    pattern:
      /^(?:please )?(?:(?:post|leave|add|write|submit|make|share|type|enter|send|log ?in to|sign ?in to|register to|login or register to|join to|want to|got a|start|have|be the first (?:\w{1,8} )?to|click here to|subscribe to|view|see|show|hide|read|load|open|close|toggle|all|more|recent|latest|reader|readers'?|reader's|your|our|top|newest|oldest|older|newer|facebook|sort|filter|jump to|scroll to|skip to|go to|edit|delete|report|follow|moderating|notify me of)\b.{0,40}\b(?:comments?|replies|reply|your views?|your thoughts?|commenting|feedback|discussions?|your opinion|conversation)|your comment|comment(?:ing)?(?: (?:on|about|here|now|below|guidelines?|policy|rules|form|as|from|by|section|on this (?:story|article))\b))(?: .{0,90})?[:.!*»>]{0,3}$/i,
    example: 'Be the first to comment on this story'
  },
  {
    rule: 'comment-rules',
    kind: 'comments',
    certain: true,
    pattern:
      /\b(?:comments?|posts?|messages?|submissions|views|opinions) (?:on this (?:page|site|story|article) |posted |below |here |published |submitted |expressed |that |which |made ){0,3}(?:are|is|will be|may be|must be|must|should|have been|has been|were|do not|posted) (?:\w{1,12} ){0,3}(?:closed|moderated|disabled|removed|deleted|approved|published|reviewed|turned off|pre-moderated|those of|off|posted|edited|the opinions?|represent|reflect|abusive|allowed|switched off|no longer|defamatory|relevant|civil)\b/i,
    example: 'Comments are closed on this story.'
  },
  {
    rule: 'comment-rules',
    kind: 'comments',
    certain: true,
    pattern:
      /\b(?:(?:you|users?|members|readers|must) (?:must |need to |have to )?(?:be |to )?(?:logged in|signed in|registered|log in|sign in)\b.{0,30}\b(?:comment|post|reply|join|discuss|participate|vote|react)|community (?:guidelines|standards|rules)|house rules|terms of participation|commenting (?:policy|guidelines|rules)|comment(?:ing|s)? (?:policy|guidelines|rules)|keep (?:it|comments|your comments|the conversation) (?:civil|clean|respectful|on topic)|moderators?|report abuse|flag as (?:inappropriate|abusive)|off-topic comments|html tags|allowed tags|no html)\b.{0,120}$/i,
    example: 'You must be logged in to post a comment.'
  },
  {
    rule: 'comment-tools',
    kind: 'comments',
    certain: true,
    pattern:
      /^(?:[\w' ]{0,10}\b)?(?:reply|replies|report (?:abuse|this|comment|this post|this comment|as)|flag(?: (?:as )?(?:inappropriate|comment|abuse))?|recommend(?:ed)?(?: \(?\d{1,5}\)?)?|(?:up|down) ?vote|thumbs (?:up|down)|(?:sort by|sorted by|order by|show)[: ]{1,2}(?:newest|oldest|best|most|top|popular|latest|likes).{0,30}|(?:newest|oldest|best rated|worst rated|top rated|most liked|most replies)(?: (?:first|comments))?|(?:in reply|replying) to .{1,40}|quote \| report .{1,20}|permalink|load more|(?:show|hide|view|see) (?:\d{1,4} )?(?:more )?(?:replies|reply|comments?)|\d{1,4} (?:repl(?:y|ies)|likes?|points?|upvotes?|people like this))$/i,
    example: 'Report abuse'
  },
  {
    rule: 'comment-author',
    kind: 'comments',
    certain: true,
    pattern:
      /^(?:(?:posted|submitted|written|added|comment(?:ed)?|left|reply|review) by:? .{1,50}|.{1,40},? (?:on )?.{0,30}\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?,? (?:said|says|wrote)\b.{0,5}|[^\s:]{1,24}(?: [^\s:]{1,20}){0,2} (?:says|said|wrote|writes|commented(?: on)?|replied):?|.{2,40} commented on\b.{0,80}|#?\d{1,4}[.)]? (?:posted|comment) by .{1,50})$/i,
    example: 'Posted by gardener_52 on 3 May at 9:12am'
  },
  {
    rule: 'have-your-say',
    kind: 'comments',
    certain: true,
    pattern:
      /^(?:have your say|join the (?:conversation|discussion|debate)|what do you (?:think|make)|tell us what you think|let us know (?:what you think|your|in the)|do you agree|what's your (?:view|opinion|take|say)|share your (?:thoughts|views?|opinions?|comments?|story|experiences?)|your (?:say|views|comments|verdict|letters)|send (?:us )?your (?:views|comments|thoughts|letters)|discuss this|discuss(?: (?:on|in) (?:our|the).{0,20})?|write (?:us )?a letter to the editor|submit a letter|(?:send|write|e-?mail) (?:us )?(?:a )?letters? to|letters to the editor)\b.{0,100}$/i,
    example: 'What do you think? Tell us below.'
  },
  {
    rule: 'comment-field',
    kind: 'comments',
    certain: true,
    pattern:
      /^\*? ?(?:(?:your )?(?:name|website|screen name|display name|nickname|town|town ?\/ ?city|country|url|web site|e-?mail|email address|mail|message|location|subject)(?: ?\/ ?\w{3,8})? ?(?:\(?\*\)?|\((?:required|optional|will not be published|not published|never).{0,50}\)|:? ?\*|required)|(?:save|remember) my (?:name|details|info\w{0,10}).{0,80}|notify me (?:of|by|when|via) .{0,60}|your email address will not be published.{0,60}|required fields are marked.{0,5}|\* ?(?:required|denotes|indicates).{0,30}|(?:\d{1,5} )?characters? (?:left|remaining).{0,10}|.{0,30}\d characters.{0,20}|captcha.{0,40}|(?:please )?(?:type|enter) (?:the |both )?(?:characters|words|letters|code|text)\b.{0,50}|preview (?:comment|post))$/i,
    example: 'Name (required)'
  },

  // Sharing
  {
    rule: 'counter-share',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:no|add|view|\(?[\d,.]{1,7}[kKmM]?\)?|\[\d{1,5}\]|comments?|shares?|responses?|tweets?|likes?)[:\s]{0,2}(?:\(?[\d,.]{1,7}[kKmM]?\)?|\[\d{1,5}\]|comments?|shares?|reactions?|tweets?|retweets?|responses?|votes?|viewing|views?|reads?|shares? [\d,.]{1,6})(?: (?:so far|yet|posted|on this (?:story|article)|comments?))?$/i,
    example: '16 comments'
  },
  {
    rule: 'share-link',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:click (?:here )?to |\d[\d,.]{0,6}[kKmM]? |x )?(?:share|sharing|shared?|tweet|retweet|pin|save|bookmark|send|post|forward|e-?mail|digg|like|recommend|print|submit|add|copy|whatsapp|repost|flip|gift|clip)(?:$|[:!-]| (?:this|it|on|via|to|by|with|by e-?mail|link|article|story|page|post|options?|a link|url|print|tweet|facebook|twitter|share|save|and|&|\||more|full|the (?:story|article|link)|icons?|tools?|a friend|—|-|information|image|now|bar|buttons?|an?|for later|using|through)\b).{0,60}$/i,
    example: 'Share this article on Facebook'
  },
  {
    rule: 'share-networks',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:(?:share|follow|like|print|email|e-mail|tweet|more|save|bookmark|via|on|or|and|to|this|link|copy|sms|page|icon|link copied|opens in (?:a )?new (?:window|tab)|a friend|facebook(?: messenger)?|twitter|x|whatsapp|linkedin|linked in|reddit|pinterest|tumblr|telegram|flipboard|pocket|instapaper|instagram|youtube|snapchat|tiktok|threads|bluesky|mastodon|messenger|wechat|weibo|line|viber|vk|skype|google ?\+?|google plus|google bookmarks|del\.?icio\.?us|delicious|digg(?: it| this)?|stumbleupon|stumble(?: this| it)?|newsvine|furl|fark|mixx|technorati|slashdot|yahoo!?(?: ?my ?web)?|myspace|propeller|ma\.gnolia|blinklist|buzz(?: up!?)?|what's this\??|what is this\??|my web|my aol|aim|live|rss|sphere(?: it)?|tailrank|evernote|mail|e-?mail app|copied!?)(?:$|[ \t,|/•·:&+-]{1,4})){1,14}$/i,
    example: 'Facebook Twitter WhatsApp'
  },
  {
    rule: 'print-email',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:(?:print(?:able)?|printer[- ]friendly|e-?mail|text|save|share|send|pdf)\b[ |/,·•&-]{0,4}(?:(?:this|the|to|a|version|article|story|page|friend|friends|comments?|share|save|reprints?|single|e-?mail|send|print|format|view|copy|link|text|rss|order|and|or|[|/,·•&-])[ ]{0,2}){0,8})$/i,
    example: 'Print this story | E-mail to a friend'
  },
  {
    rule: 'follow-us',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:please |and |for more(?: news)?,? )?(?:follow|like|find|join|connect|become a fan|chat|friend|add|fan|watch|see|subscribe to|keep in touch|get in touch|stay (?:connected|in touch)|be social|let's be social)(?: (?:with )?(?:us|our)\b| [\w&.' ]{2,40}(?: online)?(?= (?:on|via|in|at|and) (?:@|our |facebook|twitter|instagram|x\b|youtube|linkedin|tiktok|google|whatsapp|telegram|threads|social))).{0,80}$/i,
    example: 'Follow us on Twitter'
  },
  {
    rule: 'follow-us',
    kind: 'share',
    certain: true,
    pattern:
      /^(?:(?:our|the) (?:facebook|twitter|instagram|youtube|linkedin|tiktok) (?:page|account|channel|feed)(?: link)?|(?:tweets|posts) by @.{1,30}|social (?:media|networks?|links|share|sharing)|connect with us|share (?:count|options)|(?:show|close|more|extra) (?:more |extra )?shar(?:e|ing)(?: (?:options|buttons))?|.{0,20}link copied.{0,30}|copied to clipboard.{0,10})$/i,
    example: 'Show more sharing options'
  },

  // About the author
  {
    rule: 'follow-author',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:you can )?(?:follow|find|contact|e-?mail|reach|message|write to|tweet|call|get in touch with|connect with)(?: (?:him|her|them|the (?:author|writer|reporter)|me|this author|[A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{1,20}){0,2}))\b(?: .{0,20})?(?: (?:on|at|via|by)|:)? ?(?:@|twitter|facebook|instagram|x\b|linkedin|e-?mail|\w[\w.-]{0,30}@|bluesky|threads|mastodon|\d{3})/i,
    example: 'Follow her on Twitter @anamott'
  },
  {
    rule: 'follow-author',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:follow|contact|e-?mail|about|more (?:from|by)|meet) (?:the )?(?:@\w{1,20}|this|our|the)? ?(?:@\w{1,20}|authors?|writers?|reporters?|columnists?|journalists?|correspondents?)\b.{0,40}$|^(?:follow|tweet) @\w{2,20}\b.{0,40}$/i,
    example: 'About the author'
  },
  {
    rule: 'author-page',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:view|see|read|browse|more|all|other|latest|show|click here (?:for|to))\b.{0,12}\b(?:(?:articles|posts|stories|columns|work|news|content|pieces)(?: written)? (?:by|from|of)(?: this (?:author|writer)| the author| [A-Z])|by (?:this|the same) (?:author|writer)|author'?s?(?: (?:archive|articles|posts|profile|page|bio|stories|info))?|(?:full )?(?:bio|biography|profile)(?: (?:of|and)\b.{0,30})?)\b.{0,40}$/i,
    example: 'More stories by Ana Mott'
  },
  {
    rule: 'author-bio',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:by )?(?:[A-Z][\w'.-]{1,20},? ){1,4}(?:\([^)]{2,40}\) )?(?:is|was|has been|works as|joined|serves as) (?:\w{1,12} ){0,2}(?:an?|the|our|\w{3,14}'s) (?:[\w&,'.-]{1,24} ){0,9}(?:reporter|editor|journalist|correspondent|columnist|writer|contributor|critic|blogger|author|producer|freelancer|intern|fellow|photographer|commentator|presenter|professor|lecturer)\b.{0,260}\b(?:for|at|of|with|who|based|covering|covers|from|cover|in)\b/,
    example: 'Ana Mott is a senior reporter for the Herald, based in Tarnow.'
  },
  {
    rule: 'author-bio',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:[A-Z][\w'.-]{1,20} ){1,4}(?:writes|reports|covers|blogs|edits) (?:\w{1,14} ){0,4}(?:for|about|on|from|at|news|politics|business|sports?|the)\b.{0,160}(?:\.|@\w{2,20}|\w)$/,
    example: 'Ana Mott covers schools and city politics.'
  },
  {
    rule: 'author-bio',
    kind: 'author',
    certain: true,
    pattern:
      /^(?:the (?:author|writer|columnist)s? (?:is|are|was|can be|has|lives|teaches|works)|(?:contact|reach|author of the|meet the) (?:the )?(?:author|article|writer|reporter)|(?:he|she|they|[A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{1,20}){0,2}) can be (?:reached|contacted|followed|e-?mailed|found)|have a (?:story|tip|question) for|written by|words by|author:|about [A-Z][\w'.-]{1,20} [A-Z][\w'.-]{1,20}$)\b/,
    example: 'The writer can be reached at the newsdesk.'
  },

  // Video players and other embeds
  {
    rule: 'video-player',
    kind: 'embed',
    certain: true,
    pattern:
      /^(?:(?:click (?:here )?to )?(?:play|pause|replay|unmute|mute|rewind|stop|restart|loop|expand|close|minimi[sz]e|resume|share|show|hide|load|watch|turn (?:on|off))(?: the| this| full)? (?:videos?|audio|player|clip|sound|captions|subtitles|full ?screen|volume|transcript|podcast)|(?:now|currently|up) (?:playing|watching)|playing (?:now|in|next)|(?:video|audio|media|html5)(?: media)? (?:player|unavailable|duration|caption|embed|transcript|settings|quality|ad|is loading|loading|not available|content|will play).{0,40}|back to video|(?:enter|exit|toggle|close) (?:full ?screen|picture[- ]in[- ]picture).{0,10}|(?:play|playback|current|remaining|duration|elapsed|total) ?(?:time|rate|speed)?[: -]{0,3}(?:-?\d{1,2}:\d{2}.{0,20}|\d(?:\.\d{1,2})?x)|(?:live )?(?:stream|seek to live).{0,20}|skip (?:back|forward|ahead|intro)\b.{0,30})$/i,
    example: 'Play video'
  },
  {
    rule: 'video-player',
    kind: 'embed',
    certain: true,
    pattern:
      /\b(?:(?:your|this|the) browser (?:does not|doesn't|cannot) (?:\w{1,12} ){0,3}(?:support|play|video|audio|html5|iframes?)|(?:enable|turn on|install|need|upgrade|requires|download|switch on|latest version of)\b.{0,30}\b(?:javascript|flash player|flash)\b|(?:media )?playback (?:is )?(?:unsupported|not supported|error)|video (?:can(?:not|'t)|could not|failed|is (?:not|no longer|unavailable|currently)|isn't)|this is a modal window|beginning of dialog|end of dialog|(?:captions|subtitles|descriptions) (?:and subtitles )?(?:off|settings)|press (?:the )?(?:space|enter|esc|m|f|up|down|shift|arrow)\b.{0,40}\b(?:to|for)|keyboard shortcuts|volume (?:slider|\d)|(?:use|press) (?:up|left)\/(?:down|right) arrow|to play this (?:video|audio|clip)|there (?:was|is) an (?:issue|error|problem) (?:playing|loading)|an error (?:has )?occurred)\b/i,
    example: 'Your browser does not support this video.'
  },
  {
    rule: 'video-time',
    kind: 'embed',
    certain: false,
    pattern:
      /^(?:(?:video|duration|length|audio|time|loaded|progress|play|watch|listen)\b[ :-]{0,3})?(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?(?:\/|of|-) ?(?:\d{1,2}:)?\d{1,2}:\d{2}| ?(?:min|mins|minutes|sec|secs))?$|^(?:loaded|progress|stream type)\b[: ]{0,2}(?:\d{1,3}(?:\.\d{1,2})?%|live)?$/i,
    example: '0:00 / 2:13'
  },
  {
    rule: 'listen',
    kind: 'embed',
    certain: true,
    pattern:
      /^(?:(?:press play to |click to |tap to )?listen(?: to (?:this|the|our|more|article|story)\b.{0,50}| now| here| live|:.{0,60}| \(?\d{1,2}:?\d{0,2}.{0,6})?|audio(?: version| article)?:?.{0,20}(?:listen|min|available|article|story)|.{0,30}\b(?:audio|voice) (?:is|was) (?:\w{1,12}[ -]){0,2}generated.{0,60}|read aloud|text to speech|(?:this|the) (?:article|story) (?:is|was) (?:read|narrated) (?:by|aloud).{0,60})$/i,
    example: 'Listen to this article (4 min)'
  },
  {
    rule: 'embedded-post',
    kind: 'embed',
    certain: true,
    pattern:
      /^(?:view this post on|a post shared by|view (?:on|more on|original tweet on)|see (?:this )?(?:post|tweet) on|(?:twitter|instagram|facebook|youtube|tiktok|x)(?: content| post| embed| video)? (?:is )?(?:not available|unavailable|blocked|loading|content)|allow [\w.]{1,20}(?: [\w.]{1,20})? content|this (?:tweet|post|embed|content) (?:is (?:not|hosted|no longer|provided)|was deleted|could not|contains|is unavailable)|(?:load|show|embedded?) (?:tweet|post|content|external content)|content from (?:twitter|instagram|facebook|youtube)|(?:skip|end of) (?:twitter|instagram|facebook|youtube|x) (?:post|content|video))\b.{0,90}$/i,
    example: 'View this post on Instagram'
  },
  {
    rule: 'watch-video',
    kind: 'embed',
    certain: false,
    pattern:
      /^(?:watch(?: ?:| now| live| the| this| more| below| above| again| full| next| here)\b.{0,80}|videos?(?: ?:| above| below| by| from| of| courtesy)\b.{0,80}|live:? watch.{0,60}|(?:related|featured|top|latest|must-see|recommended|today's|more) (?:on )?videos?:?.{0,60})$/i,
    example: 'Watch: Ferry runs aground at Tarnow'
  },

  // Related stories
  {
    rule: 'read-more',
    kind: 'related',
    certain: true,
    pattern:
      /^[[(]?(?:read(?: (?:more|next|also|now|on|it|too|this(?: next)?|this (?:story|too)|the (?:full|rest|story|original|whole)\b.{0,30}|full (?:story|article|report)|our|here))|also (?:read|see|on|in|from)|see (?:also|more|related)|must[- ]reads?|more (?:to read|on this|about this)|further reading|don't miss|in case you missed(?: it)?|icymi|recommended(?: (?:reading|for you|stories))?|you (?:may|might|'ll|will)(?: also)? (?:like|be interested|want|have missed|enjoy|love)|up next|next (?:up|story|article|read)|earlier(?: (?:coverage|story|on))?|related(?: (?:stor(?:y|ies)|articles?|content|coverage|posts?|news|links?|reading|topics?|headlines))?|more (?:here|details|info)|background|explainer|opinion|analysis|previously|keep reading|click here to read)(?:[:>|»–—\])]{1,2}| -|\.{3}|$| [»>]| (?:in|on|from|about|at|here|stories|more|and)\b)/i,
    example: 'READ MORE: Tarnow votes on a new bridge'
  },
  {
    rule: 'most-popular-heading',
    kind: 'related',
    certain: true,
    pattern:
      /^(?:(?:today's |the |this week's |our |see |view |more |news )?(?:top|most|highest|best)[- ](?:popular|read|viewed|shared|commented|e-?mailed|watched|discussed|recent|active|clicked|liked|searched|engaged|talked[- ]about|rated)|trending|popular(?! \w{1,12} \w)|hot (?:right )?now|what's (?:hot|trending)|what (?:others|people|everyone) (?:are|is) reading|(?:top|latest|recent|breaking|today's|other|more|featured|headline|new|current|local|national|world|just) (?:\w{1,12} )?(?:stories|headlines|articles|news|posts|features|updates|in|comment)|editor'?s'?s? (?:picks?|choices?)|our picks|staff picks|top (?:picks|reads|read)|latest|the latest|newest|most)\b(?:$|[: ].{0,44}$)/i,
    example: 'Most read in Politics'
  },
  {
    rule: 'more-from',
    kind: 'related',
    certain: true,
    pattern:
      /^(?:(?:read |see |view |find |get |discover )?(?:even )?(?:more|all)(?: \w{2,14}){0,3} (?:from|on|in|about|like|by|for|at|stories|news|articles|headlines|coverage|features|to explore|reading|videos|posts)\b|from (?:our |the )?(?:archives?|around|this|partners?|magazine|the web|across)|also (?:in|on|from|see|of)|elsewhere|other (?:stories|news|top|articles|headlines|must|recent)|next in|related (?:to|on|in|by|from|reading|tags?|searches|companies|people|galleries|features|sites?|reports?)|you (?:might|may) (?:also|have)|similar (?:stories|articles|posts|news)|suggested|(?:special|full|complete|continuing|in-depth|live) (?:coverage|report)|today's (?:paper|headlines|stories|top|best|most|picks)|in (?:this|today's) (?:section|story|article|issue|package|series)|(?:stories|articles|news) (?:from|you|for you|by topic|in)|in other news|just in|back to )\b.{0,80}$/i,
    example: 'More from Business'
  },
  {
    rule: 'related-colon',
    kind: 'related',
    certain: true,
    pattern:
      /^(?:related(?: \w{3,10})?|recommended|more|see also|read|also|previous(?:ly)?|coming up|gallery|photos?|pictures|in pictures|slideshow|photo gallery|photo essay|listen|quiz|interactive|timeline|explained|fact check|special report|exclusive|podcast|poll|blog|live updates|opinion|comment|editorial|follow live)(?: ?[:>|»]| - )\s?\S.{6,140}$/i,
    example: 'Related: What we know about the ferry'
  },

  // Finding one's way
  {
    rule: 'skip-link',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:skip|jump|go|return|back|scroll|navigate|continue)(?: directly)? (?:to|past|over|navigation|links|section|sections|menu|search|main|carousel|this|content|index|advertisement|front|home|breadcrumb)\b.{0,40}$|^skip [\w& ]{3,30}$/i,
    example: 'Skip to main content'
  },
  {
    rule: 'menu-toggle',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:(?:open|close|toggle|show|hide|expand|collapse|main|site|mobile|top|footer|header|full|primary|secondary|sub|user|back to|all|more|quick|section|hamburger|global|local|search|view|navigation) ){0,3}(?:menu|nav|navigation|navbar|sidebar|sections?|submenu|sub-menu|links?|search|search (?:bar|box|field|form)|header|footer|dropdown|sign in|topics|categories|mega menu)(?: (?:menu|mobile|links?|bar|toggle|navigation|for .{2,30}|search|close|icon|button|items?|home))?$/i,
    example: 'Toggle navigation menu'
  },
  {
    rule: 'breadcrumb',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:you are here|you're here|where am i\??|location|home|front page|homepage|news|path)\b[ :]{0,2}(?:[>›»/|\\→·•-]{1,2}|&gt;)|^(?:you are here|where am i)\b.{0,80}$|^[>›»/]{1,2} ?[A-Z][\w& ]{2,30}(?: ?[>›»/]{1,2} ?[A-Z][\w& ]{2,40}){0,5}$|^[A-Z][\w&' ]{2,24}(?: ?[›»>] ?[A-Z][\w&',.\- ]{2,50}){1,6}$/,
    example: 'Home › World › Europe'
  },
  {
    rule: 'account-link',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:(?:please |click here to |or )?(?:sign|log)[ -]?(?:in|out|on|off|up)(?:$|[ /|!:,.]{1,3}(?:or|and|to|with|here|now|in|up|out|register|sign|log|join|subscribe|using|your|via|my|account|using|\/|help|today|if)?\b.{0,50}$)|(?:my|your|create|create an?|register an?|manage|edit|view|open an?|delete|update)(?: my| your| free| new)? (?:account|profile|details|preferences|password|settings|bookmarks|feed|news|alerts|saved (?:articles|stories)|reading list|topics|page)\b.{0,30}|(?:forgot|forgotten|reset|lost|change)(?: my| your| the)? (?:password|username|details)\??.{0,30}|register(?: (?:now|here|for free|free|today|to|with|or|for|if|\||\/).{0,40})?|(?:not|new|hello|welcome|hi)[, ]{1,2}(?:registered|a member|user|guest|back|visitor|here|to)\b.{0,50}|you are (?:now )?(?:logged|signed) (?:in|out)\b.{0,30}|keep me (?:logged|signed) in|stay (?:logged|signed) in|remember me.{0,30}|user ?name.{0,10}|password.{0,10})$/i,
    example: 'Log in or create an account'
  },
  {
    rule: 'footer-link',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:(?:about|contact|contact us|privacy|terms|legal|advertise|advertising|careers?|jobs?|work (?:for|with)|help|site ?map|accessibility|disclaimer|imprint|editorial|ethics|complaints?|press|media ?kit|masthead|feedback|faqs?|rss(?: feeds?)?|archives?|corrections?|syndication|licensing|user agreement|our (?:team|journalists|staff|policies|story|mission|network|sites|brands|company|other sites)|meet (?:the|our) (?:team|staff|editors)|customer (?:service|support|care)|how to|subscriber|archive|modern slavery|investors?|investor relations|permissions|conditions|code of|policies|services|e-?paper|e-?edition|delivery|store|mobile|apps?|team|staff|company|authors|contributors|partners?|visitor|non-discrimination|terms and conditions|terms & conditions)(?: (?:us|me|with us|for us|policy|policies|notice|statement|statements|of|use|service|sale|to|the|and|&|our|in|on|here|rates|guide|guidelines|standards|ethics|code|info|information|centre|center|newsroom|editors?|desk|page|ads|team|you|support|help|form|staff|board|conditions|agreement|rights|reserved|office|feeds?|site|map|complain|[A-Z][\w&.'-]{1,20}))*|\w{2,20} ad manager|ad ?choices|interest[- ]based ads)(?: ?[|/·•,–-]? ?(?:(?:privacy|terms|about|contact|advertise|help|site ?map|legal|faq|rss|careers|cookies?|accessibility|feedback|disclaimer|copyright|conditions|subscribe|home|press|use|policy|us|of|and|&|service|notice|with|statement|ethics|conditions|tip|guide|index|a-z|this|site|license|archive|jobs|corrections|code|permissions|[|/·•,–-])[ ]{0,2}){1,30})?\.?$/i,
    example: 'Privacy Policy | Terms of Use | Contact Us'
  },
  {
    rule: 'edition-switch',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:(?:[\w.]{2,20} ){0,2}editions?|(?:select|choose|change|set|switch|pick|find|enter|update|edit)(?: to)?(?: your| a| an| the| my| our)? (?:\w{1,10} )?(?:location|edition|region|language|country|city|zip ?code|state|town|station|team|postcode|store|paper|market|site|view)s?\b.{0,30}|international editions?.{0,200}|languages?|other languages|in other languages|available in.{0,60}|(?:read|view) (?:this|it|in) in [A-Z]\w{3,12}|translate(?: this)?(?: page| article)?|english \|.{0,80})$/i,
    example: 'Choose your edition'
  },
  {
    rule: 'pagination',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:[<«‹→← ]{0,3}(?:previous|prev|next|first|last|older|newer)(?: (?:page|article|story|post|posts|stories|entries|entry|slide|image|photo|in|section|articles))?[>»›→← |:]{0,3}(?:next|page)?[>»›→ ]{0,3}|page:? \d{1,3}(?: of \d{1,3})?|\d{1,3} of \d{1,3} pages?|(?:view|show|see|read)(?: article| this| story| it| as| the)? ?(?:on |as )?(?:one|a single|single|all) (?:on one )?pages?|(?:load|show|view|see) (?:more|all|less)(?: (?:articles|stories|posts|results|items|news|topics|sections|sports|games|content|pages|[A-Z]\w{2,14}(?: \w{2,14})?))?(?: [>»›+])?|\d(?:[ |]{1,3}\d{1,2}){1,12}(?: ?(?:next|last|[>»›.]{1,3}))*|more results.{0,3}|all (?:\w{3,14} )?(?:topics|news|sections|stories|categories|articles|authors))$/i,
    example: 'Next page »'
  },
  {
    rule: 'search-box',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:(?:site|web|archive|advanced|news|quick|keyword|business|property|job|open|close|begin|start|submit|clear) )?(?:search|find it|searching|looking for something)(?:$|[: ]{1,2}(?:for|the|this|our|all|web|site|news|by|box|here|archives?|within|now|results|query|button|terms?|icon|quotes|keyword|articles|stories|again|search|powered|using|[A-Z]\w{2,20})\b.{0,50}$)/i,
    example: 'Search this site'
  },
  {
    rule: 'topic-tags',
    kind: 'navigation',
    certain: true,
    pattern:
      /^(?:tags?|tagged(?: (?:as|with|in|under))?|topics?|filed (?:under|in|to)|posted in|categor(?:y|ies)|keywords?|labels?|sections?|subjects?|in this (?:topic|section)|explore (?:more )?(?:topics|tags)|more topics|hot topics|popular topics|topics in this (?:article|story)|companies in this story|people in this story|places)(?:$|:.{0,140}$| #?\w.{0,80}$)/i,
    example: 'Filed under: Harbours, Ferries'
  },

  // Anything else
  {
    rule: 'read-time',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:?.{0,20}|(?:about |approx\.? )?\d{1,3}[- ]?(?:min|mins|minutes?)(?:ute)?s? (?:to )?read(?:ing)?(?: time)?|.{0,40}[|·•] ?\d{1,2} min(?:ute)?s? read|\d{1,5} words)$/i,
    example: '5 min read'
  },
  {
    rule: 'time-stamp',
    kind: 'other',
    certain: true,
    pattern:
      /^[(|]?(?:(?:first |last |story |article |page |originally |date )?(?:published|updated|posted|modified|created|last update|update|issued|added|upd|reviewed)\b[^!?]{0,12}(?:\d|ago|today|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).{0,90}|.{0,40}?\b(?:a|an|about|~ ?)?\d{0,3} ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hmd]) ago\)?|just now|updated ago|last updated:?|published:?|updated:?|posted:?)$/i,
    example: 'Last updated 14 hours ago'
  },
  {
    rule: 'date-line',
    kind: 'other',
    certain: false,
    pattern:
      /^(?:(?:today is |today: |air date: )?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?(?:\d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?(?:[,|@ -]{1,4}(?:at )?\d{1,2}[:.]\d{2}.{0,24})?$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ ,|T-]{1,3}\d{1,2}:\d{2}.{0,20})?$|^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?(?:[, ]{1,2}.{0,24}\d{4})?$/i,
    example: 'Wednesday, 2 January 2008'
  },
  {
    rule: 'counter',
    kind: 'other',
    certain: true,
    pattern:
      /^[([]?(?:(?:image|photo|slide|picture|gallery|item|view|show|see|open)s?(?: all)?:? )?#?\d{1,4}(?: ?(?:\/|of|-) ?\d{1,4})?[\])]?(?: (?:images?|photos?|pictures?|slides?|items?|views?))?$/i,
    example: '1 of 8'
  },
  {
    rule: 'caption-toggle',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:(?:show|hide|view|read|toggle|close|expand|open|see) (?:the |full |this |more |larger |photo |image |all )*(?:captions?|image|photos?|gallery|galleries|pictures?|slideshow|photo in gallery|info|graphic|in gallery|larger|size|map)\b.{0,30}|(?:click|tap) (?:here |on (?:the )?(?:image|photo|picture) |image |photo |above |below )?(?:to|for) (?:enlarge|expand|zoom|see|view|a larger|larger|full)\b.{0,40}|enlarge(?: (?:this )?(?:image|photo|picture))?.{0,10}|(?:previous|next) (?:image|photo|slide)|caption|image|open this photo in gallery|full ?screen|(?:photo|image|picture) galler(?:y|ies).{0,40}|\.{3} ?(?:less|more)|…? ?(?:less|more)|(?:show|read|view|see) less|view larger image|photos? sales?)[:.]?$/i,
    example: 'Open this photo in gallery:'
  },
  {
    rule: 'text-size',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:(?:text|font|type|letter)[ -]?size.{0,30}|(?:increase|decrease|reset|larger|smaller|large|normal|small|default|bigger|change|adjust|resize)(?: the)? (?:text|font|type|print)(?: ?size)?.{0,20}|\[? ?[-+] ?\]? ?text.{0,12}|a ?a ?a?|.{0,12}\b(?:larger|smaller) \| (?:larger|smaller)|dark mode|light mode|high contrast|reader view)$/i,
    example: 'Increase text size'
  },
  {
    rule: 'news-tip',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:(?:send|submit|got|have|share|give|contact|do you have|know|any)(?: us| you| a| an| your| any| more| the| got| news| confidential| story| anonymous){0,5} (?:news|tips?|story ideas?|stories|information|leads?|videos?|pics|pictures|photos?|scoop|press releases?)\b.{0,100}|tip (?:us|line)\b.{0,40}|tip us anonymously|news ?tips?(?: .{0,20})?|contact (?:the |our )?(?:news ?(?:desk|room)|editorial|editors?)\b.{0,60}|(?:e-?mail|call|text|whatsapp|phone|ring) (?:us|our|the news)\b.{0,80}|have you (?:been affected|seen|got|witnessed)\b.{0,90}|do you (?:know|have) (?:more|anything|a story|information|something)\b.{0,80})$/i,
    example: 'Got a tip? Call the newsdesk'
  },
  {
    rule: 'app-link',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:(?:download|get|try|install|open|available|find|use|view)(?: it| us| our| the| on| in| for| from| free| now| new| all){0,4} (?:(?:[\w'.]{1,16} ){0,3}apps?|app store|google play(?: store)?|play store|itunes|iphone|ipad|android|ios)\b.{0,60}|(?:.{1,24} )?(?:apple )?app store.{0,20}|(?:get it on )?google play.{0,20}|(?:ios|iphone|ipad|android|mobile|news|our|windows)(?: (?:&|and) \w{3,8})? apps?|apps?|desktop alerts|push notifications?.{0,60}|(?:enable|allow|turn on|get) (?:desktop |push |browser |web )?notifications?.{0,60}|switch to (?:mobile|desktop|the).{0,20}|(?:full|desktop|mobile|classic) (?:site|version))$/i,
    example: 'Download our app'
  },
  {
    rule: 'weather-markets',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:.{0,30}-?\d{1,3} ?°.{0,40}|(?:[\w&. ]{1,20}:? )?[\d,]{1,9}(?:\.\d{1,4})? ?\(?[+-][\d,]{1,9}(?:\.\d{1,4})?%?\)?.{0,24}|(?:5|7|10|five|seven|ten)[- ]day forecast|(?:today's|local|current|tonight's|detailed|view full|full|extended|customize your|your) weather.{0,40}|(?:quotes?|market data|data|prices?|stocks?) (?:delayed|are delayed|provided|by|in real-time).{0,140}|.{0,30}\bdelayed (?:by )?(?:at least )?\d{1,2} min.{0,120}|humidity.{0,20}|wind:? .{0,20}mph.{0,10}|[+-]?\d{1,3}(?:\.\d{1,3})?%)$/i,
    example: 'Tarnow 14°C, light rain'
  },
  {
    rule: 'site-note',
    kind: 'other',
    certain: true,
    pattern:
      /^(?:article content|our standards\b.{0,70}|powered by\b.{0,50}|(?:website |site )?(?:design(?:ed)?|developed|hosted|built|maintained) (?:and \w{4,10} )?by\b.{0,50}|loading\b.{0,20}|please (?:wait|refresh|try again|check your)\b.{0,80}|close|ok|okay|cancel|submit|done|go!?|yes|no|vote(?: now)?|results|dismiss|got it|continue|learn more|find out more|more info(?:rmation)?|details|reset|apply|select|save|edit|delete|view|show|hide|more|less|new|live|exclusive|premium|why you can trust\b.{0,40}|(?:a|an|part of|a member of|member of)(?: the)? .{2,40}\b(?:company|newspaper|publication|network|group|subsidiary|property|brand)\b.{0,30}|this site is (?:protected|part of|operated|owned|best viewed).{0,100}|this (?:website|site|page) (?:is|was) .{0,90}|(?:is|are) not responsible for.{0,80}|.{0,80}\bnot responsible for (?:the content|any|external|user).{0,60}|(?:the )?(?:views|opinions) expressed\b.{0,160}|.{0,60}\bdo not necessarily (?:reflect|represent)\b.{0,100}|all times (?:are )?[a-z ]{2,20}|view (?:in|on) (?:browser|desktop)|end of (?:article|story|content|list)|-?\s?ends\s?-?|#{2,5}|poll:? .{0,60}|thank you for (?:reading|registering|your|visiting)\b.{0,60}|oops.{0,60}|sorry,.{0,90}|error:? .{0,60}|page not found)\.?$/i,
    example: 'Article content'
  }
]
