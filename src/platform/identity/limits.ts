import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

const QUARTER_HOUR = 15 * 60;

/** How often one may try within a quarter of an hour, counted for each address or person. */
const TRIES = { mail: 5, password: 10, code: 10 } as const;
export type Tried = keyof typeof TRIES;

/** Counts tries in memory. Addresses are kept as keyed hashes only, and known and unknown ones count alike. */
export function createLimits(secret: string) {
  const limiters = {
    mail: new RateLimiterMemory({ points: TRIES.mail, duration: QUARTER_HOUR }),
    password: new RateLimiterMemory({ points: TRIES.password, duration: QUARTER_HOUR }),
    code: new RateLimiterMemory({ points: TRIES.code, duration: QUARTER_HOUR }),
  };
  const keyOf = (whose: string) => createHmac('sha256', secret).update(whose).digest('base64url');
  return {
    async tryOnce(what: Tried, whose: string): Promise<Verdict<'identity.too_many'>> {
      return limiters[what].consume(keyOf(whose)).then(
        () => yes,
        (reason: unknown) => {
          if (reason instanceof RateLimiterRes) return refuse('closed', 'identity.too_many');
          throw reason;
        },
      );
    },
    async forget(what: Tried, whose: string): Promise<void> {
      await limiters[what].delete(keyOf(whose));
    },
  };
}

export type Limits = ReturnType<typeof createLimits>;
