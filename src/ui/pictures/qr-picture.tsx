import { encode } from 'uqr';

type QrPictureProps = {
  text: string;
  /** What the code leads to, for screen readers. */
  label: string;
  /** Pixels a dot; without it the stylesheet decides the size. */
  dotPixels?: number | undefined;
  class?: string | undefined;
};

/** A QR code as a picture; black on white in every scheme, because cameras read it so. */
export function QrPicture({ text, label, dotPixels, class: cssClass }: QrPictureProps) {
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const edge = dotPixels === undefined ? undefined : size * dotPixels;
  return (
    <svg
      class={cssClass}
      width={edge}
      height={edge}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
