/**
 * Which weights these are: the first eight digits of the SHA-256 of what the generated files hold. A test says what to
 * write here after a training.
 */
export const weightsVersion = {segments: '56f59f9a', speakers: '4df90c95'}
