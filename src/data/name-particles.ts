/** Small words within a name: Ursula von der Leyen, Department of Health, Osama bin Laden. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de la le du des del della di da dos van von der den ter zu al el bin ibn ben abu of for on the & y e'.split(
    ' '
  )
)
