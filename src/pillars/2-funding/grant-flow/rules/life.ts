import { japanDay } from '#kernel/japan-day.ts';
import type { ApplicationAction, ApplicationState } from './flow.ts';

/** A station in the life of a case: what happened, what is now, what comes next and by when. */
export type Station = {
  readonly action: ApplicationAction | 'start';
  readonly state: ApplicationState;
  readonly kind: 'done' | 'now' | 'next';
  readonly on: string | null;
  /** What the group reads of it. */
  readonly outside: string;
  /** What stays in the house: pages of the group leave it out. */
  readonly inside: string;
};

type Ahead = readonly (readonly [ApplicationAction, ApplicationState])[];
const AHEAD: Readonly<Partial<Record<ApplicationState, Ahead>>> = {
  draft: [
    ['submit', 'submitted'],
    ['accept', 'accepted'],
    ['start_screening', 'screening'],
    ['award', 'awarded'],
  ],
  returned: [
    ['submit', 'submitted'],
    ['accept', 'accepted'],
    ['start_screening', 'screening'],
    ['award', 'awarded'],
  ],
  submitted: [
    ['accept', 'accepted'],
    ['start_screening', 'screening'],
    ['award', 'awarded'],
  ],
  accepted: [
    ['start_screening', 'screening'],
    ['award', 'awarded'],
  ],
  screening: [['award', 'awarded']],
  recommended: [['award', 'awarded']],
  not_recommended: [['award', 'awarded']],
  awarded: [['finish', 'finished']],
};

type Days = {
  readonly closesOn: string;
  readonly presentationOn: string | null;
  readonly decisionBy: string | null;
};
/** A step as it stands in the history of an application. */
type Step = {
  readonly action: ApplicationAction;
  readonly toState: ApplicationState;
  readonly at: Date;
  readonly outside: string;
  readonly inside: string;
};
type Living = { readonly state: ApplicationState; readonly mendBy: string | null };

/** The day of a coming step, where one is known. */
function dayOf(action: ApplicationAction, application: Pick<Living, 'mendBy'>, call: Days) {
  if (action === 'submit') return application.mendBy ?? call.closesOn;
  if (action === 'start_screening') return call.presentationOn;
  return action === 'award' ? call.decisionBy : null;
}

/** The next day that matters to the group, where one is known. */
export function nextDay(application: Living, call: Days): string | null {
  const [next] = AHEAD[application.state] ?? [];
  return next ? dayOf(next[0], application, call) : null;
}

/** The life of an application as a line: its steps, where it stands, and what lies before it. */
export function lifeOf(
  application: Living & { readonly startedAt: Date },
  call: Days,
  steps: readonly Step[],
): Station[] {
  const begun: Station = {
    action: 'start',
    state: 'draft',
    kind: steps.length === 0 ? 'now' : 'done',
    on: japanDay(application.startedAt),
    outside: '',
    inside: '',
  };
  const past = steps.map(
    (one, place): Station => ({
      action: one.action,
      state: one.toState,
      kind: place === steps.length - 1 ? 'now' : 'done',
      on: japanDay(one.at),
      outside: one.outside,
      inside: one.inside,
    }),
  );
  const coming = (AHEAD[application.state] ?? []).map(
    ([action, state]): Station => ({
      action,
      state,
      kind: 'next',
      on: dayOf(action, application, call),
      outside: '',
      inside: '',
    }),
  );
  return [begun, ...past, ...coming];
}
