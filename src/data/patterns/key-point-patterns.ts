/** What a page prints over its summary: `Key points:`, `Story highlights`, `At a glance`. */
export const headingOfPoints =
  /^(?:key (?:points|takeaways|facts)|(?:story )?highlights|(?:the )?main points|at a glance|in short|in brief|takeaways|summary|bullet points|what you need to know):?$/i

/** What ABC in Australia prints over its last point: `What’s next?` */
export const headingOfLastPoint = /^what['’]s next\??$/i
