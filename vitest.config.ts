import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A deadline that only stops a hung test: end-to-end tests start real daemons.
    testTimeout: 900_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: process.env['CI'] ? ['dot'] : ['default'],
  },
})
