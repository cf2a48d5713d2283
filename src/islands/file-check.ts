const MEGABYTE = 1024 * 1024;

function sizeWords(bytes: number): string {
  return bytes >= MEGABYTE ? `${(bytes / MEGABYTE).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}

/** Says which file was chosen, and at once when it is too large to be sent. */
class FileCheck extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const word = this.querySelector('[role=status]');
    if (!input || !word) return;
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      const large = files.find((file) => file.size > Number(this.getAttribute('data-max')));
      const sentence = this.getAttribute(large ? 'data-too-large' : 'data-chosen') ?? '';
      input.setCustomValidity(large ? sentence.replace('{name}', large.name) : '');
      this.toggleAttribute('data-wrong', large !== undefined);
      word.textContent = (large ? [large] : files)
        .map((file) => sentence.replace('{name}', file.name).replace('{size}', sizeWords(file.size)))
        .join('、');
    });
  }
}

customElements.define('file-check', FileCheck);
