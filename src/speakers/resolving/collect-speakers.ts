import type {NamedSpeaker, Quote} from '../../types.js'

/** The named speakers of `quotes`, in the order in which they are first quoted, and which quotes are theirs. */
export function collectSpeakers(quotes: readonly Quote[]): NamedSpeaker[] {
  const speakers = new Map<string, NamedSpeaker>()
  for (const [index, {speaker}] of quotes.entries()) {
    if (speaker?.name === undefined) continue
    const known = speakers.get(speaker.name)
    if (!known) {
      speakers.set(speaker.name, {
        name: speaker.name,
        kind: speaker.kind,
        ...(speaker.role !== undefined && {role: speaker.role}),
        quotes: [index]
      })
      continue
    }
    known.quotes.push(index)
    if (known.role === undefined && speaker.role !== undefined) known.role = speaker.role
  }
  return [...speakers.values()]
}
