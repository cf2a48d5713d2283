import { describe, expect, it } from 'vitest';
import type { Line } from '#policy/register/index.ts';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { descentOf } from './descent.ts';

const { first, second, fates } = sampleRegister();

/** The line of the measures with these codes, as the register would give it. */
function lineOf(head: string, codes: string[]): Line {
  const members = [first, second].flatMap(({ edition, measures }) =>
    measures.filter((m) => codes.includes(m.code)).map((measure) => ({ edition, measure })),
  );
  const last = members.findLast((member) => member.measure.code === head);
  if (!last) throw new Error(`no measure ${head}`);
  const ids = new Set(members.map((member) => member.measure.id));
  return {
    head: last,
    members,
    editions: [first.edition, second.edition],
    fates: fates.filter((fate) => [...fate.from, ...fate.to].some((m) => ids.has(m.id))),
  };
}

const drawn = (line: Line) => {
  const { lanes, stations } = descentOf(line, [second.edition, first.edition]);
  return {
    lanes,
    stations: stations.map(({ edition, standings, step }) => ({
      edition: edition.number,
      standings: standings.map((s) => `${s.measure.code}@${s.lane}`),
      connectors: step.connectors.map((c) => `${c.from ?? ''}→${c.to ?? ''}`),
    })),
  };
};

describe('the line of descent as a picture', () => {
  it('keeps the measure straight and bends what was merged into it', () => {
    expect(drawn(lineOf('4-1', ['4-1', '4-2']))).toEqual({
      lanes: 2,
      stations: [
        { edition: 1, standings: ['4-1@0', '4-2@1'], connectors: [] },
        { edition: 2, standings: ['4-1@0'], connectors: ['0→0', '1→0'] },
      ],
    });
  });

  it('bends what was split off', () => {
    expect(drawn(lineOf('3-4', ['3-3', '3-4'])).stations[1]).toEqual({
      edition: 2,
      standings: ['3-4@0', '3-3@1'],
      connectors: ['1→1', '1→0'],
    });
  });

  it('ends on the way into the edition that removes the measure', () => {
    expect(drawn(lineOf('2-1', ['2-1']))).toEqual({
      lanes: 1,
      stations: [
        { edition: 1, standings: ['2-1@0'], connectors: [] },
        { edition: 2, standings: [], connectors: ['0→'] },
      ],
    });
  });

  it('begins where the measure is new', () => {
    expect(drawn(lineOf('2-2', ['2-2'])).stations).toEqual([
      { edition: 2, standings: ['2-2@0'], connectors: ['→0'] },
    ]);
  });
});
