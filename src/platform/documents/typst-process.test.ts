import { describe, expect, it } from 'vitest';
import { TypstProcess } from './typst-process.ts';

const PAGE = '#set document(title: "a")\n#set text(font: "BIZ UDPGothic", fallback: false)\nあ';
/** Keeps the compiler busy for longer than any test waits. */
const ENDLESS =
  '#let busy(n) = { let sum = 0\n for i in range(n) { sum += calc.rem(i * 7, 13) }\n sum }\n#busy(400000000)';
const options = { maxWaiting: 2, idleMs: 60_000 };

describe('the process that makes PDF', () => {
  it('leaves the server free while it works', async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    await new TypstProcess(options).compile(PAGE, {}, 30_000);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(3);
  });

  it('tells why a paper could not be made, and makes the next', async () => {
    const typst = new TypstProcess(options);
    await expect(typst.compile('#unknown-word', {}, 30_000)).rejects.toThrow(/unknown variable/);
    expect((await typst.compile(PAGE, {}, 30_000)).length).toBeGreaterThan(1_000);
  });

  it('gives up a paper that takes too long, and makes the next in a new process', async () => {
    const typst = new TypstProcess(options);
    const late = typst.compile(ENDLESS, {}, 300);
    const next = typst.compile(PAGE, {}, 30_000);
    await expect(late).rejects.toThrow('not ready after 300 ms');
    expect((await next).length).toBeGreaterThan(1_000);
  });

  it('refuses a paper when too many wait', async () => {
    const typst = new TypstProcess(options);
    const made = [1, 2, 3].map(() => typst.compile(PAGE, {}, 30_000));
    await expect(typst.compile(PAGE, {}, 30_000)).rejects.toThrow('too many papers wait');
    expect(await Promise.all(made)).toHaveLength(3);
  });

  it('cannot read a file from the disk', async () => {
    await expect(new TypstProcess(options).compile('#read("/etc/hostname")', {}, 30_000)).rejects.toThrow();
    await expect(new TypstProcess(options).compile('#read("../package.json")', {}, 30_000)).rejects.toThrow();
  });
});
