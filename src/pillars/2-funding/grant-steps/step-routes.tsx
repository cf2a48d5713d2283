import { Hono } from 'hono';
import { closeAward, takeBackOrder, withdrawChange } from '#pillars/2-funding/grant-awards/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { agreementRoutes } from './agreement-routes.tsx';
import { CHANGE, DECIDE_CHANGE, REVOKE, STOP } from './change-steps.tsx';
import { type C, idIn, type Status } from './drawing.tsx';
import { CLAIM, GIVE_UP, START } from './group-steps.tsx';
import { FAIL, ORDER, PAY, PLAN, PRESENTATION, RECEIVE } from './money-steps.tsx';
import { DECIDE_SETTLEMENT, NOTE_SIGNATURE, PROPOSE } from './settle-steps.tsx';
import { mountButton, mountStep } from './step-page.tsx';

type Redraw = (c: C, refusal: string, status: Status) => Promise<Response>;

/** Every step of an award on a page of its own; buttons of the case page draw the case again when they are refused. */
export function stepRoutes(redraw: Redraw) {
  const steps = new Hono<AppEnv>().route('/', agreementRoutes);
  mountStep(steps, START);
  mountStep(steps, CLAIM);
  mountStep(steps, GIVE_UP);
  mountStep(steps, PLAN);
  mountStep(steps, ORDER);
  mountStep(steps, PAY);
  mountStep(steps, FAIL);
  mountStep(steps, RECEIVE);
  mountStep(steps, PRESENTATION);
  mountStep(steps, CHANGE);
  mountStep(steps, STOP);
  mountStep(steps, REVOKE);
  mountStep(steps, DECIDE_CHANGE);
  mountStep(steps, NOTE_SIGNATURE);
  mountStep(steps, PROPOSE);
  mountStep(steps, DECIDE_SETTLEMENT);
  mountButton(steps, {
    path: '/:code/changes/:id/withdraw',
    audit: 'grant_awards.withdraw_change',
    run: (desk, code, c) => withdrawChange(desk, code, idIn(c)),
    done: 'withdrawn',
    redraw,
  });
  mountButton(steps, {
    path: '/:code/take-back/:id',
    audit: 'grant_awards.take_back_order',
    run: (desk, code, c) => takeBackOrder(desk, code, idIn(c)),
    done: 'saved',
    redraw,
  });
  mountButton(steps, {
    path: '/:code/close',
    audit: 'grant_awards.close',
    run: (desk, code) => closeAward(desk, code),
    done: 'closed',
    redraw,
  });
  return steps;
}
