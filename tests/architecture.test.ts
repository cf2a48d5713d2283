import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { ASKS } from '#app/context-map.ts';
import { RULES } from './architecture-rules.ts';

const folders = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
    : [];

const modules = [
  ...folders('src/registry').map((name) => `registry/${name}`),
  ...folders('src/blocks').map((name) => `blocks/${name}`),
  ...folders('src/policy').map((name) => `policy/${name}`),
  ...folders('src/pillars').flatMap((pillar) =>
    folders(`src/pillars/${pillar}`).map((name) => `${pillar}/${name}`),
  ),
];
const pathOf = (name: string) =>
  /^(registry|policy|blocks)\//.test(name) ? `src/${name}` : `src/pillars/${name}`;

function linesIn(path: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|factory)\.tsx?$/.test(file))
    .reduce((sum, file) => sum + readFileSync(`${path}/${file}`, 'utf8').split('\n').length, 0);
}

describe('the shape of the code', () => {
  it('follows the floors and the context map', async () => {
    const { output } = await cruise(['src', 'tests'], {
      ruleSet: RULES,
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
    });
    const { summary } = output as ICruiseResult;
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
    // A parser that understands nothing also finds nothing wrong: make sure that it read the code.
    expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(modules.length * 10);
  }, 120_000);

  it('puts every module on the context map, with a front door', () => {
    expect(Object.keys(ASKS).toSorted()).toEqual(modules.toSorted());
    expect(modules.filter((m) => !existsSync(`${pathOf(m)}/index.ts`))).toEqual([]);
  });

  it('keeps every module within 2,500 lines', () => {
    const large = modules
      .map((m) => `${m}: ${linesIn(pathOf(m))}`)
      .filter((m) => Number(m.split(': ')[1]) > 2_500);
    expect(large).toEqual([]);
  });
});
