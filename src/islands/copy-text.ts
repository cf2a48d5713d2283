/** Copies the text of the element that `data-from` names; the button appears only where that works. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = document.getElementById(this.getAttribute('data-from') ?? '');
    const word = this.querySelector('[role=status]');
    if (!source || !word || !navigator.clipboard) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent.trim());
      word.textContent = this.getAttribute('data-copied');
    });
  }
}

customElements.define('copy-text', CopyText);
