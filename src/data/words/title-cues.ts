/**
 * What stands right before the title of a work, or the name of a thing, and before no speech: a currant bun called
 * “Lee Bun”, the album “Low Water”.
 */
export const titleCues = `
called codenamed name named titled entitled dubbed nicknamed subtitled headlined known-as sang
album anthem article blog book cartoon column comedy concert documentary drama episode essay exhibit exhibition film
game hit memoir movie musical newsletter novel opera painting photograph play podcast poem programme program
sculpture series show single sitcom song sonnet story symphony thriller track tune
`
