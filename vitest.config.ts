import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'made-up/**/*.test.ts',
      'conformance/**/*.test.ts',
      'journeys/**/*.test.ts',
    ],
    globalSetup: ['src/adapters/database/start-test-server.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
