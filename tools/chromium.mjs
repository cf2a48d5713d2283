import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;

/** A Chromium to test with: the one named, an installed one, Playwright's own download, or Debian's package. */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    return existsSync(named)
      ? { path: named }
      : { problem: `CHROMIUM_PATH names ${named}, but there is no such file.` };
  }
  const found = onPath() ?? (await downloaded());
  if (found) return { path: found };
  quietly(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  const fresh = await downloaded();
  if (fresh) return { path: fresh };
  if (process.getuid?.() === 0 && quietly('apt-get', ['update'])) {
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const installed = onPath();
    if (installed) return { path: installed };
  }
  return {
    problem:
      'The browser tests need Chromium, and none could be found or installed. ' +
      'Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to its program file.',
  };
}
