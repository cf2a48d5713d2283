/** Copies the text of the element that `data-from` names; the button appears only where that works. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const word = this.querySelector('[role=status]');
    if (!button || !navigator.clipboard) return;
    this.hidden = false;
    button.addEventListener('click', async () => {
      const source = document.getElementById(this.dataset['from'] ?? '');
      await navigator.clipboard.writeText(source?.textContent?.trim() ?? '');
      if (word) word.textContent = this.dataset['copied'] ?? '';
    });
  }
}

customElements.define('copy-text', CopyText);
