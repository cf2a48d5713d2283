import { type Lang, say } from '#kernel/words.ts';
import type { Area } from '#registry/organisations/index.ts';
import { GROUPS } from '../words.ts';

export type AreaCount = Area & { readonly groups: number; readonly href: string };

const WIDTH = 360;
const HEIGHT = 280;
const EDGE = 46;
const LARGEST = 30;
const SMALLEST = 9;

/**
 * The areas where their centres lie, each as a circle of the size of its groups. It is drawn for a narrow screen, so that
 * its words are large enough there; on a wide one they only grow.
 */
export function AreaPicture({ lang, areas }: { lang: Lang; areas: readonly AreaCount[] }) {
  const placed = placesOf(areas);
  if (placed.length === 0) return null;
  return (
    <svg class="area-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{say(lang, GROUPS.mapTitle)}</title>
      {placed.map(({ area, x, y, radius }) => (
        <a href={area.href} aria-label={`${area.name} ${area.groups}${say(lang, GROUPS.unit)}`}>
          <circle cx={x} cy={y} r={radius} />
        </a>
      ))}
      {placed.map(({ area, x, y, radius }) => (
        <>
          <text x={x} y={y + 5} class="area-picture__count">
            {area.groups}
          </text>
          <text x={x} y={y + radius + 15}>
            {area.name}
          </text>
        </>
      ))}
    </svg>
  );
}

type Placed = { area: AreaCount; x: number; y: number; radius: number };

/** Longitudes shrink towards the pole: at one latitude they are drawn as long as they are. */
function placesOf(areas: readonly AreaCount[]): Placed[] {
  const known = areas.flatMap((area) =>
    area.latitude === null || area.longitude === null
      ? []
      : [{ area, east: area.longitude * Math.cos((area.latitude * Math.PI) / 180), south: -area.latitude }],
  );
  const most = Math.max(...known.map(({ area }) => area.groups), 1);
  const across = spanOf(known.map(({ east }) => east));
  const down = spanOf(known.map(({ south }) => south));
  const scale = Math.min((WIDTH - 2 * EDGE) / across.length, (HEIGHT - 2 * EDGE) / down.length);
  return known
    .map(({ area, east, south }) => ({
      area,
      x: Math.round(WIDTH / 2 + (east - across.middle) * scale),
      y: Math.round(HEIGHT / 2 + (south - down.middle) * scale),
      radius: Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(area.groups / most)),
    }))
    .toSorted((a, b) => b.radius - a.radius);
}

/** One place alone has no length; any will do. */
function spanOf(values: readonly number[]): { middle: number; length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least || 1 };
}
