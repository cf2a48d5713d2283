import { japanDay } from '#kernel/japan-day.ts';
import {
  addViews,
  createViewCounts,
  isRobot,
  pageNumber,
} from '#pillars/3-information/group-numbers/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { OnServed } from '#platform/http/front.ts';
import { errorLine, type Log } from '#platform/log/log.ts';

const EVERY_MS = 60_000;

export type ViewCounting = {
  readonly onServed: OnServed;
  /** Writes down what was counted; when that fails, it is counted on until the next time. */
  flush(): Promise<void>;
  stop(): Promise<void>;
};

/** Counts views of groups' pages as they are answered, and writes them down every minute and at the stop. */
export function startViewCounting(db: Db, now: () => Date, log: Log): ViewCounting {
  const counts = createViewCounts();
  let writing = Promise.resolve();
  const write = async () => {
    const taken = counts.take();
    try {
      await addViews(db, taken);
    } catch (fault) {
      for (const count of taken) counts.add(count);
      log.error({ fault: errorLine(fault) }, 'views were not written down');
    }
  };
  const flush = () => {
    writing = writing.then(write);
    return writing;
  };
  const timer = setInterval(() => void flush(), EVERY_MS);
  timer.unref();
  return {
    onServed(path, userAgent) {
      const number = pageNumber(path);
      if (number !== undefined && !isRobot(userAgent)) counts.add({ number, day: japanDay(now()), views: 1 });
    },
    flush,
    stop() {
      clearInterval(timer);
      return flush();
    },
  };
}
