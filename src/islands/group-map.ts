import {
  circleMarker,
  control,
  map as createMap,
  type LatLngExpression,
  latLngBounds,
  tileLayer,
} from 'leaflet';

type Points = {
  features: {
    geometry: { coordinates: [number, number] };
    properties: { name: string; summary: string; page: string };
  }[];
};

/** Draws the groups of the list below on a map: what it shows stands in that list, too. */
class GroupMap extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const answer = await fetch(this.getAttribute('data-points') ?? '');
    if (!answer.ok) return;
    const { features } = (await answer.json()) as Points;
    if (features.length === 0) return;
    this.hidden = false;
    const map = createMap(this, { scrollWheelZoom: false, zoomControl: false });
    const zoomInTitle = this.getAttribute('data-zoom-in') ?? '';
    const zoomOutTitle = this.getAttribute('data-zoom-out') ?? '';
    control.zoom({ zoomInTitle, zoomOutTitle }).addTo(map);
    map.attributionControl.setPrefix(false);
    tileLayer(this.getAttribute('data-tiles') ?? '', { maxZoom: 18, attribution: this.attribution() }).addTo(
      map,
    );
    const places = features.map(({ geometry: { coordinates }, properties }) => {
      const place: LatLngExpression = [coordinates[1], coordinates[0]];
      circleMarker(place, { radius: 9, className: 'group-map__point' })
        .bindPopup(popupOf(properties))
        .bindTooltip(textOf(properties.name))
        .addTo(map);
      return place;
    });
    map.fitBounds(latLngBounds(places), { padding: [24, 24], maxZoom: 15 });
  }

  attribution(): string {
    const href = this.getAttribute('data-attribution-href');
    const words = this.getAttribute('data-attribution') ?? '';
    if (href === null) return textOf(words).outerHTML;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = words;
    return link.outerHTML;
  }
}

function textOf(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}

function popupOf({ name, summary, page }: Points['features'][number]['properties']): HTMLElement {
  const box = document.createElement('div');
  const link = document.createElement('a');
  link.href = page;
  link.textContent = name;
  const words = document.createElement('p');
  words.textContent = summary;
  box.append(link, words);
  return box;
}

customElements.define('group-map', GroupMap);
