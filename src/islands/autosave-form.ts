type Saved = { readonly savedAt?: string; readonly version?: string | number };

const PAUSE = 1500;

/** Saves the form a moment after one stops typing, and says when it last did. A conflict ends it: nobody is overwritten. */
class AutosaveForm extends HTMLElement {
  private timer = 0;
  private busy = false;
  private stopped = false;
  private waiting = false;
  private sender: HTMLElement | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    if (!this.status()?.textContent) this.tell('on');
    form.addEventListener('input', () => this.wait(form));
    form.addEventListener('submit', (event) => this.send(event));
  }

  private status(): HTMLElement | null {
    return this.querySelector('[data-status]');
  }

  private tell(state: string, time = ''): void {
    const status = this.status();
    if (!status) return;
    status.setAttribute('data-state', state);
    status.textContent = (this.getAttribute(`data-${state}`) ?? '').replace('{time}', time);
  }

  // A save on its way has its own version: the form waits for it, or it would conflict with itself.
  private send(event: SubmitEvent): void {
    if (this.busy) {
      event.preventDefault();
      this.sender = event.submitter;
      this.waiting = true;
    } else {
      this.stop();
    }
  }

  private stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private wait(form: HTMLFormElement): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = window.setTimeout(() => this.save(form), PAUSE);
  }

  private async save(form: HTMLFormElement): Promise<void> {
    if (this.busy) return this.wait(form);
    this.busy = true;
    this.tell('saving');
    try {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string') fields.append(name, value);
      }
      const answer = await fetch(this.getAttribute('data-autosave') ?? '', {
        method: 'POST',
        body: fields,
        headers: { accept: 'application/json' },
      });
      await this.hear(form, answer);
    } catch {
      this.tell('failed');
    }
    this.busy = false;
    if (this.waiting) form.requestSubmit(this.sender);
  }

  private async hear(form: HTMLFormElement, answer: Response): Promise<void> {
    if (answer.status === 409) {
      this.stop();
      return this.tell('conflict');
    }
    if (!answer.ok) return this.tell('failed');
    const saved: Saved = await answer.json();
    const version = form.querySelector<HTMLInputElement>('[name=version]');
    if (version && saved.version !== undefined) version.value = String(saved.version);
    this.tell('saved', saved.savedAt);
  }
}

customElements.define('autosave-form', AutosaveForm);
