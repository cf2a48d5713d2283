/** Asks before what cannot be undone: the tick becomes a dialogue, which Esc closes. */
class ConfirmButton extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const tick = this.querySelector<HTMLInputElement>('[name=confirmed]');
    const dialog = this.querySelector('dialog');
    if (!form || !tick || !dialog) return;
    this.setAttribute('data-ready', '');
    tick.required = false;
    form.addEventListener('submit', (event) => {
      if (tick.checked) return;
      event.preventDefault();
      dialog.showModal();
    });
    dialog.querySelector('[data-confirm]')?.addEventListener('click', () => {
      tick.checked = true;
      form.requestSubmit();
    });
    dialog.querySelector('[data-cancel]')?.addEventListener('click', () => dialog.close());
  }
}

customElements.define('confirm-button', ConfirmButton);
