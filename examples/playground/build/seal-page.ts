import {createHash} from 'node:crypto'
import type {Plugin} from 'vite'

/**
 * Adds a Content-Security-Policy that allows just the script and the styles which are in the page: whatever a pasted
 * text contains, the page runs nothing else and asks nobody for anything. Only what is built has it, as the development
 * server adds scripts of its own.
 */
export const sealPage: Plugin = {
  name: 'seal-page',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        const page = String(file.source)
        file.source = page.replace('<meta charset="utf-8" />', (first) => `${first}\n    ${policyOf(page)}`)
      }
    }
  }
}

function policyOf(page: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashesOf(page, /<script\b[^>]*>(.*?)<\/script>/gs)}`,
    `style-src ${hashesOf(page, /<style\b[^>]*>(.*?)<\/style>/gs)}`,
    // The worker is a part of the script, and the icon an empty one that keeps browsers from asking for another.
    `worker-src blob:`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`
}

function hashesOf(page: string, elements: RegExp): string {
  return Array.from(page.matchAll(elements), ([, content = '']) => {
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  }).join(' ')
}
