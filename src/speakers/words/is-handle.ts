/** Whether a name is one on social media: `@saltfan`. */
export const isHandle = (name: string): boolean => name.startsWith('@')
