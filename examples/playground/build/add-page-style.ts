import {pageStyle} from 'copydesk/html'
import type {Plugin} from 'vite'

/** The library's own style of a marked article, before the style of the playground, which may overrule it. */
export const addPageStyle: Plugin = {
  name: 'add-page-style',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<!-- page style -->', () => `<style>${pageStyle}</style>`)
  }
}
