import type { ReadingWords } from './reading-words.ts';
import type { Section } from './sections.ts';
import type { SectionKind } from './tables.ts';
import { tailOf } from './tails.ts';

type Lead = Extract<SectionKind, 'earlier' | 'later' | 'record'>;

/** A section as far as the order of sections goes; `starts` where a heading, a row or 新規 stands before it. */
type Step = { kind: Lead; starts: boolean; isNew: boolean };

function stepsOf(sections: readonly Section[], words: ReadingWords): Step[] {
  const steps: Step[] = [];
  let starts = true;
  let row = 0;
  for (const section of sections) {
    if (section.kind === 'earlier' || section.kind === 'later' || section.kind === 'record') {
      steps.push({
        kind: section.kind,
        starts: starts || section.isNew || section.row !== row,
        isNew: section.isNew,
      });
      starts = section.isNew && section.row === 0;
      row = section.row;
    }
    starts ||= tailOf(section, words).some(({ headline }) => headline !== undefined);
  }
  return steps;
}

/** How many blocks would have both editions if each block began with this kind of section. */
function wholeBlocks(steps: readonly Step[], lead: Lead): number {
  let whole = 0;
  let block = new Set<Lead>();
  for (const { kind, starts } of steps) {
    if (starts || kind === lead || block.has(kind)) block = new Set();
    const wasWhole = block.has('earlier') && block.has('later');
    block.add(kind);
    if (!wasWhole && block.has('earlier') && block.has('later')) whole += 1;
  }
  return whole;
}

function firstsOf(steps: readonly Step[], lead: Lead): number {
  return steps.filter(({ kind, starts, isNew }) => starts && !isNew && kind === lead).length;
}

/** Which section comes first in this paper's blocks: the one by which most blocks have both editions. */
export function leadOf(sections: readonly Section[], words: ReadingWords): SectionKind {
  const steps = stepsOf(sections, words);
  const leads: Lead[] = ['earlier', 'later', 'record'];
  const ranked = leads.map((lead) => ({
    lead,
    whole: wholeBlocks(steps, lead),
    firsts: firstsOf(steps, lead),
  }));
  ranked.sort((a, b) => b.whole - a.whole || b.firsts - a.firsts);
  return ranked[0]?.lead ?? 'earlier';
}
