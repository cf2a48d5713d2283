import { BOOK_WORDS, FUND_BOOKS_PERMITS } from '#pillars/2-funding/fund-books/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { fundBooksDeskItems } from './desk-items.ts';
import { fundBooksDeskRoutes } from './desk-routes.tsx';

/** 2-1: the fund's books at the office's desk. */
export const fundBooks: Manifest = {
  name: 'fund_books',
  serves: ['2-1'],
  at: '/fund-books',
  deskRoutes: fundBooksDeskRoutes,
  reads: [],
  permits: FUND_BOOKS_PERMITS,
  deskLinks: [{ label: BOOK_WORDS.title, href: '/desk/fund-books', for: FUND_BOOKS_PERMITS.read }],
  deskItems: fundBooksDeskItems,
};
