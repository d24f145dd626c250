import type {LitElement, ReactiveController} from 'lit';

const CONFIRMED_MS = 4000;

/** Copies a text, and knows for a while how that went. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether copying has just succeeded or failed. */
  copied: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = undefined;
  }

  /** @param field - Selector of the field with the text, which is selected where the browser refuses to copy. */
  async copy(text: string, field: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#say(undefined);
    try {
      await navigator.clipboard.writeText(text);
      this.#say(true);
      this.#timer = setTimeout(() => this.#say(undefined), CONFIRMED_MS);
    } catch {
      this.#say(false);
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLInputElement>(field)?.select();
    }
  }

  #say(copied: boolean | undefined): void {
    this.copied = copied;
    this.#host.requestUpdate();
  }
}
