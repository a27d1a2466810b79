/** One HTML file that needs no other, made of the built package. */
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'
import {viteSingleFile} from 'vite-plugin-singlefile'
import {addPageStyle} from './build/add-page-style.js'
import {sealPage} from './build/seal-page.js'

const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: {
    alias: [
      {find: /^copydesk$/, replacement: built('index.js')},
      {find: /^copydesk\/html$/, replacement: built('html.js')}
    ]
  },
  build: {target: 'es2022', modulePreload: false, emptyOutDir: true},
  plugins: [addPageStyle, viteSingleFile(), sealPage]
})
