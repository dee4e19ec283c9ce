import type { LibraryModel } from '../analysis/types.ts'

const pages = [
  'puppeteer.launch().newPage()',
  'puppeteer.Page#',
  'playwright.launch().newPage()',
  'playwright.launch().newContext().newPage()',
  'playwright.Page#',
]

export default {
  package: 'puppeteer',
  title: 'Puppeteer and Playwright',
  docs: 'https://pptr.dev/api/puppeteer.page.goto',
  aliases: {
    'puppeteer-core': 'puppeteer',
    'puppeteer.connect()': 'puppeteer.launch()',
    'playwright-core': 'playwright',
    '@playwright/test': 'playwright',
    'playwright.chromium': 'playwright',
    'playwright.firefox': 'playwright',
    'playwright.webkit': 'playwright',
    'playwright.connect()': 'playwright.launch()',
  },
  sinks: pages.map((page) => ({ call: `${page}.goto`, arg: 0, kind: 'url' as const })),
} satisfies LibraryModel
