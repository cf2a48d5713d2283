import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { Tag } from '#ui/index.ts';
import type { StoryKind } from '../rules/story.ts';
import { STORY_KIND_WORDS } from '../words.ts';

type StoryViewProps = {
  lang: Lang;
  story: {
    readonly kind: StoryKind;
    readonly title: string;
    readonly body: string;
    readonly happensOn: string | null;
    readonly happensAt: string;
    readonly publishedAt: Date | null;
  };
  level: 2 | 3;
};

/** A story as everybody reads it: the same on the public page and in the preview. */
export function StoryView({ lang, story, level }: StoryViewProps) {
  const { kind, title, body, happensOn, happensAt, publishedAt } = story;
  return (
    <article class="story">
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      <p class="story__facts">
        <Tag>{say(lang, STORY_KIND_WORDS[kind])}</Tag>
        {happensOn !== null && <time datetime={happensOn}>{dayWords(happensOn, lang)}</time>}
        {happensAt !== '' && <span>{happensAt}</span>}
        {publishedAt !== null && happensOn === null && (
          <time datetime={publishedAt.toISOString()}>{dayWords(japanDay(publishedAt), lang)}</time>
        )}
      </p>
      <div class="story__body">
        {body.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
