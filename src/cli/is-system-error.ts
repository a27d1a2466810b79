/** Whether something went wrong outside of the program, as its `code` tells: `ENOENT`, `ENOSPC`, `ERR_STRING_TOO_LONG`. */
export function isSystemError(error: unknown): error is Error & {code: string} {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
