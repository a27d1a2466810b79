import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const source = fileURLToPath(new URL('src', import.meta.url))

export default defineConfig({
  resolve: {
    // As in tsconfig.json: the package's name means its source.
    alias: [
      {find: /^copydesk$/, replacement: `${source}/index.ts`},
      {find: /^copydesk\/(\w+)$/, replacement: `${source}/$1.ts`}
    ]
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{package,browser}/**'],
    // Properties try hundreds of texts, and machines that run tests are often busy.
    testTimeout: 60_000,
    typecheck: {enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true},
    coverage: {include: ['src/**/*.ts'], reporter: ['text', 'html', 'lcov']}
  }
})
