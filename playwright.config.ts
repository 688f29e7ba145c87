import { defineConfig } from '@playwright/test'

// A journey talks to its own server on loopback; without these, Chromium would also look for its maker's hosts.
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-default-browser-check',
]
const executablePath = process.env.STANDOUT_TEST_BROWSER ?? '/usr/bin/chromium'

// A file that ends in .phone.spec.ts runs on the phone, .desk.spec.ts on the desk, and a plain .spec.ts on both.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath, args: flags },
    trace: 'retain-on-failure',
    video: 'off',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: '**/*.desk.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desk', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
  ],
})
