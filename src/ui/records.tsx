import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { UI } from './words.ts';

/** Where a long task stands; the steps before are links when one may go back. */
export type Step = { readonly label: string; readonly href?: string | undefined };

export function Steps(props: { lang: Lang; steps: readonly Step[]; current: number }) {
  const { lang, steps, current } = props;
  const now = steps[current];
  return (
    <nav class="steps" aria-label={say(lang, UI.steps)}>
      <p class="steps__short">
        {say(lang, UI.stepOf, { step: current + 1, count: steps.length })}
        {now !== undefined && <strong>{now.label}</strong>}
      </p>
      <ol>
        {steps.map((step, index) => (
          <li class={stepClass(index, current)} aria-current={index === current ? 'step' : undefined}>
            {index < current && step.href !== undefined ? <a href={step.href}>{step.label}</a> : step.label}
            {index < current && <span class="visually-hidden">（{say(lang, UI.done)}）</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stepClass(index: number, current: number): string | undefined {
  if (index === current) return 'steps__now';
  return index < current ? 'steps__done' : undefined;
}

export type LifeStation = {
  readonly label: string;
  readonly state: 'done' | 'now' | 'next';
  /** The day, the deadline, who answers. */
  readonly detail?: Child | undefined;
};

/** The life of a case from top to bottom: what is done, where it stands, what comes when. */
export function LifeLine(props: { lang: Lang; stations: readonly LifeStation[] }) {
  return (
    <ol class="life-line">
      {props.stations.map((station) => (
        <li class={`life-line__${station.state}`} aria-current={station.state === 'now' ? 'step' : undefined}>
          <span class="life-line__label">
            {station.label}
            <span class="visually-hidden">（{say(props.lang, UI[station.state])}）</span>
          </span>
          {station.detail !== undefined && <span class="life-line__detail">{station.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

export type HistoryEntry = {
  /** The instant in words, and its machine form. */
  readonly when: string;
  readonly at: string;
  readonly who: string;
  readonly what: Child;
  /** The difference, closed at first. */
  readonly detail?: Child | undefined;
};

/** Who changed what, newest first. */
export function HistoryList(props: { lang: Lang; entries: readonly HistoryEntry[] }) {
  return (
    <ol class="history">
      {props.entries.map((entry) => (
        <li>
          <p class="history__head">
            <time datetime={entry.at}>{entry.when}</time>
            <span>{entry.who}</span>
          </p>
          <p>{entry.what}</p>
          {entry.detail !== undefined && (
            <details class="disclosure">
              <summary>{say(props.lang, UI.shown)}</summary>
              <div class="disclosure__body">{entry.detail}</div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

export type TimelineEvent = {
  readonly when: string;
  readonly at: string;
  readonly title: Child;
  readonly body?: Child | undefined;
};

/** What happened to a thing in public, with its dates: editions, evidence, decisions. */
export function Timeline(props: { events: readonly TimelineEvent[] }) {
  return (
    <ol class="timeline">
      {props.events.map((event) => (
        <li>
          <time datetime={event.at}>{event.when}</time>
          <div>
            <p class="timeline__title">{event.title}</p>
            {event.body}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type Comment = {
  readonly id: string;
  readonly author: string;
  /** In which role they speak. */
  readonly role?: string | undefined;
  readonly when: string;
  readonly at: string;
  readonly body: string;
};

/** A conversation in the order it was held. */
export function CommentList(props: { comments: readonly Comment[] }) {
  return (
    <ol class="comments">
      {props.comments.map((comment) => (
        <li id={`comment-${comment.id}`}>
          <p class="comments__head">
            <strong>{comment.author}</strong>
            {comment.role !== undefined && <span class="tag">{comment.role}</span>}
            <time datetime={comment.at}>{comment.when}</time>
          </p>
          <p class="comments__body">{comment.body}</p>
        </li>
      ))}
    </ol>
  );
}

/** A text with a button that copies it, with the island `copy-text`; without script one selects it. */
export function CopyText(props: { lang: Lang; id: string; text: string }) {
  return (
    <span class="copy-text">
      <code id={props.id}>{props.text}</code>
      <copy-text hidden data-from={props.id} data-copied={say(props.lang, UI.copied)}>
        <button type="button" class="button button--secondary button--small">
          {say(props.lang, UI.copy)}
        </button>
        <span role="status" />
      </copy-text>
    </span>
  );
}
