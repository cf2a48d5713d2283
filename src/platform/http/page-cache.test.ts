import { describe, expect, it } from 'vitest';
import { announce } from '#platform/versions/bump.ts';
import { PageCache } from './page-cache.ts';

describe('the page cache', () => {
  it('sends a page again until a module that it read changes', () => {
    const cache = new PageCache();
    cache.keep('/policy', '<p>a</p>', {}, cache.standing(['policy', 'city']));
    expect(cache.find('/policy')?.plain.body.toString()).toBe('<p>a</p>');
    announce('people');
    expect(cache.find('/policy')).toBeDefined();
    announce('city');
    expect(cache.find('/policy')).toBeUndefined();
    cache.close();
  });

  it('does not keep a page during whose drawing something changed', () => {
    const cache = new PageCache();
    const before = cache.standing(['policy']);
    announce('policy');
    expect(cache.keep('/policy', 'old', {}, before)).toBeUndefined();
    expect(cache.find('/policy')).toBeUndefined();
    cache.close();
  });

  it('stays within its size, the oldest page going first', () => {
    const cache = new PageCache(20_000);
    for (let i = 0; i < 50; i += 1) cache.keep(`/${i}`, 'x'.repeat(2_000), {}, cache.standing(['policy']));
    expect(cache.find('/0')).toBeUndefined();
    expect(cache.find('/49')).toBeDefined();
    cache.close();
  });

  it('hears nothing more once it is closed', () => {
    const cache = new PageCache();
    cache.keep('/', 'x', {}, cache.standing(['policy']));
    cache.close();
    announce('policy');
    expect(cache.find('/')).toBeDefined();
  });
});
