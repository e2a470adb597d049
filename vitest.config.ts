// Unit tests: three projects. `shared` and `server` run in Node, `client` in happy-dom.
// Real-server tests (`*.real.test.ts`) run with the others and start their servers themselves.
import { defineConfig } from 'vitest/config';

const conditions = ['development', 'module', 'node', 'default'];
const resolve = { conditions };
const ssr = { resolve: { conditions, externalConditions: conditions } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'shared',
          environment: 'node',
          include: ['shared/src/**/*.test.ts', 'shared/testing/**/*.test.ts'],
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'server',
          environment: 'node',
          include: ['server/src/**/*.test.ts', 'server/testing/**/*.test.ts'],
          exclude: ['**/*.real.test.ts'],
        },
      },
      {
        resolve,
        ssr,
        test: { name: 'real', environment: 'node', include: ['server/src/**/*.real.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { conditions: ['development', 'module', 'browser', 'default'] },
        test: { name: 'client', environment: 'happy-dom', include: ['client/src/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
