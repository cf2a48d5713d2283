import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import {
  type Evidence,
  listFacts,
  listSentencesOfAll,
  type Sentence,
  weighFacts,
} from '#policy/evidence/index.ts';
import {
  type DifferencePart,
  differencesOf,
  type Edition,
  type Fate,
  findLine,
  type Line,
  listByCode,
  listNewest,
  listRelated,
  type Measure,
  pairsOf,
  type Related,
  type Shelved,
} from '#policy/register/index.ts';
import { type Descent, descentOf } from '../shapes/descent.ts';
import { endedIn } from '../shapes/register-view.ts';

/** A lapse may lie long back: a page looks at all that was ever recorded, and shows the newest. */
const FIRST_RECORD_ON = '1900-01-01';
const MOST_RECORDS = 12;

/** What was done under one edition, as its paper tells it and as it was drafted from evidence. */
export type DoneUnder = { edition: Edition; measure: Measure; sentences: readonly Sentence[] };

/** How name and text changed from one edition to the next; nothing where they stayed. */
export type Change = {
  from: Edition;
  to: Edition;
  title: readonly DifferencePart[] | null;
  text: readonly DifferencePart[] | null;
};

/** All that the page of a measure shows. */
export type MeasureView = {
  readonly shelved: Shelved;
  readonly evidence: Evidence;
  /** Newest first. */
  readonly facts: readonly Fact[];
  /** Newest edition first. */
  readonly done: readonly DoneUnder[];
  readonly descent: Descent;
  /** The fate in which the measure ends, and the edition that no longer has it; nothing while it is carried on. */
  readonly ending: { readonly fate: Fate; readonly edition: Edition } | null;
  readonly changes: readonly Change[];
  readonly related: readonly {
    link: Related;
    measure: { code: string; title: string; class: Measure['class'] };
  }[];
};

/** The measure that bears the code in the newest public edition that has it; nothing when none has. */
export async function readMeasure(
  db: Db,
  sources: readonly EvidenceSource[],
  code: string,
  now: Date,
): Promise<MeasureView | undefined> {
  const shelved = (await listByCode(db, code)).at(-1);
  const line = shelved && (await findLine(db, code, { drafting: false }));
  if (!line) return undefined;
  const today = japanDay(now);
  const period = { from: FIRST_RECORD_ON, to: today };
  const facts = await listFacts(db, sources, code, period);
  const links = await listRelated(db, code);
  return {
    shelved,
    evidence: weighFacts(facts, termOf(line), today),
    facts: facts.toReversed().slice(0, MOST_RECORDS),
    done: await doneUnder(db, line),
    descent: descentOf(line, line.editions),
    ending: endingOf(line),
    changes: changesOf(line),
    related: await relatedTo(db, links),
  };
}

/** Evidence is asked for until the edition in force has the measure no more. */
function termOf({ head, editions }: Line) {
  const inForce = editions.findLast((edition) => edition.state === 'adopted');
  return {
    budgetDays: head.measure.evidenceDays,
    isEnded: inForce !== undefined && head.edition.number < inForce.number,
  };
}

function endingOf({ head, fates, editions }: Line): MeasureView['ending'] {
  const fate = endedIn(fates).find(({ measure }) => measure.id === head.measure.id)?.fate;
  const edition = editions.find((one) => one.id === fate?.toEditionId);
  return fate && edition ? { fate, edition } : null;
}

/** Only the measures of this code: what was done for a merged line stands on that line's own page. */
async function doneUnder(db: Db, { members, head }: Line): Promise<DoneUnder[]> {
  const own = members.filter((member) => member.measure.code === head.measure.code);
  const sentences = await listSentencesOfAll(
    db,
    own.map((member) => member.measure.id),
  );
  return own
    .map((member) => ({ ...member, sentences: sentences.get(member.measure.id) ?? [] }))
    .filter((under) => under.measure.record !== '' || under.sentences.length > 0)
    .toReversed();
}

/** Along the measure's own line, newest step first. */
function changesOf({ head, members, fates }: Line): Change[] {
  const editions = new Map(members.map((member) => [member.measure.id, member.edition]));
  const before = new Map(
    fates.flatMap((fate) => pairsOf(fate)).map((pair) => [pair.to?.id, pair.from] as const),
  );
  const changes: Change[] = [];
  let to: Measure = head.measure;
  for (let from = before.get(to.id); from; from = before.get(from.id)) {
    changes.push(...changeBetween(from, to, editions));
    to = from;
  }
  return changes;
}

function changeBetween(before: Measure, after: Measure, editions: ReadonlyMap<string, Edition>): Change[] {
  const [from, to] = [editions.get(before.id), editions.get(after.id)];
  if (!from || !to || (before.title === after.title && before.text === after.text)) return [];
  const title = before.title === after.title ? null : differencesOf(before.title, after.title);
  const text = before.text === after.text ? null : differencesOf(before.text, after.text);
  return [{ from, to, title, text }];
}

async function relatedTo(db: Db, links: readonly Related[]): Promise<MeasureView['related'][number][]> {
  if (links.length === 0) return [];
  const measures = await listNewest(
    db,
    links.map((link) => link.code),
  );
  return links.flatMap((link) => {
    const measure = measures.find((one) => one.code === link.code);
    return measure ? [{ link, measure }] : [];
  });
}
