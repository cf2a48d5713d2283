/** Programs that read pages without anybody reading them: search engines, previews, monitors, scripts. */
const ROBOT =
  /bot|crawl|spider|slurp|fetch|preview|monitor|headless|lighthouse|curl|wget|python|java\/|http/i;

/** Whether a visitor is a program; one that does not say what it is counts as one. */
export function isRobot(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent === '' || ROBOT.test(userAgent);
}

const PAGE = /^\/groups\/[Gg]0*([1-9]\d{0,8})(?:[?#]|$)/;

/** The number of the organisation whose public page an address names; nothing for all other pages. */
export function pageNumber(path: string): number | undefined {
  const digits = PAGE.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export type ViewCount = { readonly number: number; readonly day: string; readonly views: number };

/** Counts in memory, by page and day, until somebody takes them to be written down. */
export function createViewCounts() {
  let counts = new Map<string, ViewCount>();
  const add = ({ number, day, views }: ViewCount) => {
    const key = `${day} ${number}`;
    counts.set(key, { number, day, views: (counts.get(key)?.views ?? 0) + views });
  };
  return {
    add,
    /** All that was counted since the last time. */
    take(): ViewCount[] {
      const taken = [...counts.values()];
      counts = new Map();
      return taken;
    },
  };
}

export type ViewCounts = ReturnType<typeof createViewCounts>;
