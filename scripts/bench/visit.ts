import type { Browser, CDPSession, Page } from 'playwright-core';
import { walkSteps, watchPage } from './probe.ts';

/** What one visit of a page cost; times are in ms since the page was asked for. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly nodes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first chart was painted. */
  readonly charts: number;
  readonly shift: number;
  /** What tasks lasted beyond 50 ms each, from the first paint on. */
  readonly blocking: number;
  readonly script: number;
  readonly heap: number;
  /** The longest wait for a frame on a walk through all steps. */
  readonly worstFrame: number;
}

/**
 * "Slow 4G" of Chromium's tools, in bytes a second and ms, on a processor four times slower.
 * https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/core/sdk/NetworkManager.ts
 */
const slow = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};

/** Visits a page as for the first time, on a phone; slowly unless it is only to warm the server. */
export async function visit(browser: Browser, url: string, isSlow = true): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    await session.send('Performance.enable');
    if (isSlow) {
      await session.send('Network.emulateNetworkConditions', slow);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.addInitScript(watchPage);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.benched.charts > 0);
    await page.waitForLoadState('networkidle');
    return await measured(page, session, traffic);
  } finally {
    await context.close();
  }
}

interface Traffic {
  bytes: number;
  requests: number;
}

async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const traffic = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => (traffic.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

async function measured(page: Page, session: CDPSession, traffic: Traffic): Promise<Visit> {
  const { bytes, requests } = traffic;
  const script = (await metric(session, 'ScriptDuration')) * 1000;
  const seen = await page.evaluate(() => ({
    ...window.benched,
    nodes: document.querySelectorAll('*').length,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const late = seen.tasks.filter(([at]) => at >= seen.firstPaint);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  return {
    bytes,
    requests,
    nodes: seen.nodes,
    firstPaint: seen.firstPaint,
    largestPaint: seen.largest,
    charts: Math.max(seen.charts, seen.firstPaint),
    shift: seen.shift,
    blocking: late.reduce((sum, [, ms]) => sum + Math.max(0, ms - 50), 0),
    script,
    heap,
    worstFrame: await page.evaluate(walkSteps),
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}
