import type { ReadClass } from '#policy/notation/index.ts';
import { type Goal, goalFor, goalsIn } from './goals.factory.ts';
import type { Measure, Pillar, Story } from './guideline.factory.ts';
import type { Notation } from './notation.factory.ts';

function classMark(value: ReadClass, how: Notation): string {
  const [open, close] = how.brackets;
  const latin: Record<ReadClass, string> = {
    Ⅰ: 'Ⅰ',
    'Ⅱ-ア': `Ⅱ${how.dash}ア`,
    'Ⅱ-イ': `Ⅱ${how.dash}イ`,
    Ⅲ: 'Ⅲ',
  };
  const mark = how.kana === 1 ? latin[value].replace('ア', 'ｱ').replace('イ', 'ｲ') : latin[value];
  return `${open}${mark}${close}${value === 'Ⅰ' ? how.priority : ''}`;
}

/** Breaks a line without making a new one look like the start of something. */
function wrapped(text: string, width: number): string[] {
  if (width === 0) return [text];
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let at = width;
    while (at < rest.length && /[・（(。、①-⑳）]/.test(rest[at] ?? '')) at += 1;
    if (at >= rest.length) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest];
}

function titleLines(measure: Measure, how: Notation, circled = ''): string[] {
  const mark = classMark(measure.class, how);
  const lines = wrapped(`${how.bullet}${measure.title}`, Math.max(how.wrapAt, how.wrapAt > 0 ? 14 : 0));
  if (how.classBelow) return [...lines, `　　${mark}${circled}`];
  const last = lines.pop() ?? '';
  return [...lines, `${last}${mark}${circled}`];
}

function textLines(text: string, how: Notation): string[] {
  return text.split('\n').flatMap((line) => wrapped(line, how.wrapAt));
}

type Section = { at: 'e' | 'r' | 'l'; lines: string[]; before?: string };

function mergeWords(goal: Goal, pillar: number, heading: number, how: number): string {
  const byName =
    [`「${goal.next}」に統合`, `内容を「${goal.old.title}」に集約し削除`, `${goal.next}へ統合`][how % 3] ??
    '';
  const isSameHeading = goal.pillar === pillar && goal.heading === heading;
  if (!goal.alone || isSameHeading || how % 2 === 0) return byName;
  if (goal.pillar !== pillar) return `（${goal.pillar}）${goal.mark}に統合`;
  return goal.heading < heading ? `内容を上記${goal.mark}に集約し削除` : `下記${goal.mark}へ統合し削除する。`;
}

function sectionsOf(story: Story, how: Notation, merge: string): Section[] {
  const whole = (measure: Measure) => [...titleLines(measure, how), ...textLines(measure.text, how)];
  const done: Section = { at: 'r', lines: ['すこしずつ進めた。'] };
  switch (story.kind) {
    case 'kept':
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: [how.unchanged] }];
    case 'removed':
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: [how.removed] }];
    case 'lost':
      return [{ at: 'e', lines: whole(story.old) }, done];
    case 'renamed': {
      const words = [
        `変更なし（項目名を「${story.title}」に変更）`,
        `変更なし。ただし、施策名を「${story.title}」へ変更。`,
        `名称を「${story.title}」に変更`,
      ];
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: [words[how.rename] ?? ''] }];
    }
    case 'changed':
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: whole(story.next) }];
    case 'new':
      return [{ at: 'l', lines: whole(story.next), before: how.newMark }];
    case 'pair': {
      const both = (pair: readonly Measure[]) => [
        ...pair.flatMap((one, i) => titleLines(one, how, i === 0 ? '・・・①' : '…②')),
        ...textLines(pair[0]?.text ?? '', how),
      ];
      const record: Section = { at: 'r', lines: ['①半分できた。', '②まだである。'] };
      return [{ at: 'e', lines: both(story.old) }, record, { at: 'l', lines: both(story.next) }];
    }
    case 'split':
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: story.next.flatMap(whole) }];
    case 'joined':
      return [{ at: 'e', lines: story.old.flatMap(whole) }, done, { at: 'l', lines: whole(story.next) }];
    case 'merged':
      return [{ at: 'e', lines: whole(story.old) }, done, { at: 'l', lines: [merge] }];
  }
}

function label(section: Section, how: Notation): string {
  const [earlier, later, record] = how.words;
  const word = { e: earlier, l: later, r: record }[section.at];
  return `${how.label}${word}`;
}

/** Everything that stays the same while one paper is written. */
type Writing = { how: Notation; goals: Goal[]; gap: string[] };

function sectionLines(section: Section, { how, gap }: Writing): string[] {
  const [first = '', ...rest] = section.lines;
  const isGlued = how.glued && section.at !== 'r' && /^・/.test(first);
  const head = isGlued ? [`${label(section, how)}${first}`] : [label(section, how), ...gap, first];
  const before = section.before === undefined ? [] : [section.before];
  return [...before, ...head, ...rest, ...gap];
}

function storyLines(story: Story, pillar: number, heading: number, writing: Writing): string[] {
  const { how, goals } = writing;
  const merge =
    story.kind === 'merged' ? mergeWords(goalFor(goals, story.how), pillar, heading, story.how) : '';
  const sections = sectionsOf(story, how, merge);
  sections.sort((a, b) => how.order.indexOf(a.at) - how.order.indexOf(b.at));
  return [...sections.flatMap((section) => sectionLines(section, writing)), ''];
}

/** The lines of an invented guideline's revision document. */
export function writtenOf(pillars: readonly Pillar[], how: Notation): string[] {
  const writing: Writing = { how, goals: goalsIn(pillars), gap: Array<string>(how.blanks).fill('　') };
  const lines = ['「まちの指針」更新（案）', ''];
  for (const pillar of pillars) {
    lines.push('', `（${pillar.number}）${pillar.title}`);
    for (const [j, heading] of pillar.headings.entries()) {
      lines.push('', `${heading.mark}　${heading.title}`, ...writing.gap);
      lines.push(...heading.stories.flatMap((story) => storyLines(story, pillar.number, j, writing)));
    }
  }
  return lines.join(how.lineEnd).split('\n');
}
