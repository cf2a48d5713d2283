import { expect, test } from 'vitest';
import { createMetrics, mayReadMetrics } from './metrics.ts';

const TOKEN = 'sixteen-or-more-letters';

test('requests are counted by route pattern and status class, never by address', async () => {
  const metrics = createMetrics();
  metrics.request({ method: 'GET', route: '/policy/measures/:id', status: 200 }, 12);
  metrics.request({ method: 'GET', route: '/policy/measures/:id', status: 404 }, 3);
  const text = await metrics.text();
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/policy/measures/:id",status="2xx"} 1',
  );
  expect(text).toContain('status="4xx"} 1');
  expect(text).toContain('process_resident_memory_bytes');
  expect(metrics.contentType).toContain('text/plain');
});

test('jobs are counted by queue and by how they ended', async () => {
  const metrics = createMetrics();
  metrics.job('mail.send', 'retried', 40);
  metrics.job('mail.send', 'done', 20);
  const text = await metrics.text();
  expect(text).toContain('job_duration_seconds_count{queue="mail.send",outcome="retried"} 1');
  expect(text).toContain('job_duration_seconds_sum{queue="mail.send",outcome="done"} 0.02');
});

test('the page cache and the flushes to disk are read when somebody asks', async () => {
  const cache = { hits: 1, misses: 0 };
  let fsyncs = 5;
  const metrics = createMetrics({ cache, fsyncs: async () => fsyncs });
  await metrics.text();
  cache.hits = 4;
  cache.misses = 2;
  fsyncs = 9;
  const text = await metrics.text();
  expect(text).toContain('page_cache_hits_total 4');
  expect(text).toContain('page_cache_misses_total 2');
  expect(text).toContain('database_fsyncs_total 9');
});

test('this machine itself may read, a proxy on it may not', () => {
  const asker = { forwarded: undefined, authorization: undefined };
  expect(mayReadMetrics({ ...asker, address: '127.0.0.1' }, undefined)).toBe(true);
  expect(mayReadMetrics({ ...asker, address: '::ffff:127.0.0.1' }, TOKEN)).toBe(true);
  expect(mayReadMetrics({ ...asker, address: '::1' }, undefined)).toBe(true);
  expect(mayReadMetrics({ ...asker, address: '127.0.0.1', forwarded: '192.0.2.7' }, TOKEN)).toBe(false);
  expect(mayReadMetrics({ ...asker, address: '192.0.2.7' }, TOKEN)).toBe(false);
  expect(mayReadMetrics({ ...asker, address: undefined }, TOKEN)).toBe(false);
});

test('from elsewhere the token opens, and a wrong one never does', () => {
  const from = { address: '192.0.2.7', forwarded: undefined };
  expect(mayReadMetrics({ ...from, authorization: `Bearer ${TOKEN}` }, TOKEN)).toBe(true);
  expect(mayReadMetrics({ ...from, authorization: `Bearer ${TOKEN}x` }, TOKEN)).toBe(false);
  expect(mayReadMetrics({ ...from, authorization: 'Bearer undefined' }, undefined)).toBe(false);
  expect(mayReadMetrics({ ...from, address: '127.0.0.1', authorization: 'Bearer x' }, TOKEN)).toBe(false);
});
