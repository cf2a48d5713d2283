import { createHash, timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counters that others already keep; they are read when somebody asks for the metrics. */
export type MetricSources = {
  readonly cache?: { readonly hits: number; readonly misses: number } | undefined;
  /** How often the embedded database has flushed to disk. */
  readonly fsyncs?: (() => number | Promise<number>) | undefined;
};

export type JobOutcome = 'done' | 'retried' | 'failed';

/** The numbers of this process, by route pattern and never by address. */
export type Metrics = {
  request(line: { method: string; route: string; status: number }, milliseconds: number): void;
  job(queue: string, outcome: JobOutcome, milliseconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
};

/** Each app has a registry of its own, so that tests and several apps in one process do not mix. */
export function createMetrics(sources: MetricSources = {}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Time that one try of a job took, by how it ended',
    labelNames: ['queue', 'outcome'],
    buckets: [0.01, 0.1, 1, 10, 60, 600],
    registers: [registry],
  });
  readFrom(registry, sources);
  return {
    request: ({ method, route, status }, milliseconds) =>
      requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000),
    job: (queue, outcome, milliseconds) => jobs.observe({ queue, outcome }, milliseconds / 1000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function readFrom(registry: Registry, { cache, fsyncs }: MetricSources): void {
  const count = (name: string, help: string, read: () => number | Promise<number>) =>
    new Counter({
      name,
      help,
      registers: [registry],
      async collect() {
        const value = await read();
        this.reset();
        this.inc(value);
      },
    });
  if (cache) {
    count('page_cache_hits_total', 'Pages that were sent from memory', () => cache.hits);
    count('page_cache_misses_total', 'Pages that were not in memory', () => cache.misses);
  }
  if (fsyncs) count('database_fsyncs_total', 'Flushes of the embedded database to disk', fsyncs);
}

export type MetricsAsker = {
  readonly address: string | undefined;
  /** The X-Forwarded-For header: with it, the caller is a proxy on this machine and not this machine itself. */
  readonly forwarded: string | undefined;
  readonly authorization: string | undefined;
};

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The metrics are for this machine itself, or for whoever brings the token. */
export function mayReadMetrics(asker: MetricsAsker, token: string | undefined): boolean {
  if (token !== undefined && asker.authorization !== undefined) {
    return sameText(asker.authorization, `Bearer ${token}`);
  }
  return asker.forwarded === undefined && LOOPBACK.test(asker.address ?? '');
}

/** Compares in a time that tells nothing about where two texts differ. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
