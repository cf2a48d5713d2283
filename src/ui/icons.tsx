/** The knot (結び): two lines that hold each other, drawn in the accent colour. */
export function KnotMark(props: { size?: number | undefined }) {
  const size = props.size ?? 40;
  return (
    <svg class="knot" width={size} height={size} viewBox="0 0 40 40" fill="none" aria-hidden="true">
      <path d="M21.5 18.5c4-4.6 6.6-6.5 9.6-6.5 3.6 0 5.9 3.3 5.9 8s-2.3 8-5.9 8c-7.6 0-14.6-16-22.2-16C5.3 12 3 15.3 3 20s2.3 8 5.9 8c3 0 5.6-1.9 9.6-6.5" />
    </svg>
  );
}

const SHAPES = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-7h2v7Zm0-9h-2V6h2v2Z',
  success:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.5 14.4L6 11.9l1.4-1.4 3.1 3.1 6.1-6.1L18 8.9l-7.5 7.5Z',
  warning: 'M12 2 1 21h22L12 2Zm1 16h-2v-2h2v2Zm0-4h-2V9h2v5Z',
  error: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm5 15v-2h-2v2h2Zm0-4V7h-2v6h2Z',
  chevron: 'm7 9 5 5 5-5 1.4 1.4L12 16.8 5.6 10.4 7 9Z',
  language:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm6.9 6h-3a15.7 15.7 0 0 0-1.3-3.6A8 8 0 0 1 18.9 8ZM12 4c.8 1.2 1.5 2.5 1.9 4h-3.8c.4-1.5 1.1-2.8 1.9-4ZM4.3 14a8.2 8.2 0 0 1 0-4h3.3a16.5 16.5 0 0 0 0 4H4.3Zm.8 2h3c.3 1.3.7 2.5 1.3 3.6A8 8 0 0 1 5.1 16Zm3-8h-3a8 8 0 0 1 4.3-3.6C8.8 5.5 8.4 6.7 8.1 8ZM12 20c-.8-1.2-1.5-2.5-1.9-4h3.8c-.4 1.5-1.1 2.8-1.9 4Zm2.3-6H9.7a14.7 14.7 0 0 1 0-4h4.6a14.6 14.6 0 0 1 0 4Zm.3 5.6c.6-1.1 1-2.3 1.3-3.6h3a8 8 0 0 1-4.3 3.6Zm1.8-5.6a16.5 16.5 0 0 0 0-4h3.3a8.2 8.2 0 0 1 0 4h-3.3Z',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small sign beside words that say the same; never alone. */
export function Icon(props: { name: IconName }) {
  return (
    <svg class="icon" width="20" height="20" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={SHAPES[props.name]} />
    </svg>
  );
}
