import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {NewsThemeChangeEvent} from '../../events/news-theme-change-event.js';
import {text, tokens} from '../../internal/attributes.js';
import {choice, choose} from '../../internal/page-state.js';
import {heed, isDark, setTheme, setWidgetsTheme, type Theme} from '../../internal/theme.js';
import {warnOnce} from '../../internal/warn.js';
import {controlStyles} from '../../styles/control.js';
import {hostStyles} from '../../styles/host.js';
import {iconStyles} from '../../styles/icon.js';
import {icon} from '../../templates/icon.js';
import {styles} from './theme-toggle.styles.js';

type Mode = Theme | 'auto';

const MODES = ['light', 'dark', 'auto'] as const;
/** Names with a hyphen, and `theme`: none that means something else to the browser, and none that would throw. */
const ATTRIBUTE = /^(theme|[a-z]+(-[a-z\d]+)+)$/;

/**
 * Light or dark, as the reader chooses; until then, and again once the reader goes back, as the system says. What the
 * reader chooses is kept and holds in other tabs too.
 *
 * @icon sun-moon
 * @example
 * <theme-toggle></theme-toggle>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @fires {NewsThemeChangeEvent} news-theme-change - The reader asks for another theme. Cancelable.
 * @csspart switch - The switch, or the row of three choices.
 */
export class ThemeToggle extends LitElement {
  static readonly tagName = 'theme-toggle';
  static override styles = [hostStyles, controlStyles, iconStyles, styles];

  /**
   * CSS selector of what becomes light or dark: the whole page, `:root`, if not given. `none` changes these widgets
   * alone.
   *
   * @title What changes
   * @default ':root'
   */
  @property({converter: text}) target?: string | undefined;

  /**
   * An attribute that your own styles go by and that becomes `light` or `dark` too: `data-bs-theme` for Bootstrap.
   *
   * @title Attribute of your own styles
   */
  @property({converter: text}) attribute?: string | undefined;

  /**
   * `light dark` is a switch; with `auto` there are three choices, and the last one follows the reader's system.
   *
   * @title Choices
   * @default 'light dark'
   */
  @property({converter: text}) modes?: string | undefined;

  readonly #language = new LanguageController(this, () => this.#follow(), 'theme');
  #system: MediaQueryList | undefined;
  #observer: MutationObserver | undefined;
  /** `null`: this library's widgets alone. */
  #target: HTMLElement | null | undefined;
  #named = '';
  /** Whether the page was dark when last read, and what it said then. */
  #dark = false;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#said = '';
    // Some pages have a stub for it.
    this.#system = (matchMedia as (query: string) => MediaQueryList | undefined)('(prefers-color-scheme: dark)');
    this.#system?.addEventListener('change', this.#follow);
    this.#observer = new MutationObserver(this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#system?.removeEventListener('change', this.#follow);
    this.#observer?.disconnect();
  }

  /** Before `render`, which shows what has come of it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.size) this.#said = '';
    if (changed.has('target') || changed.has('attribute')) {
      this.#observer?.disconnect();
      this.#show(undefined);
    }
    this.#find();
    this.#show(choice('theme'));
    if (this.#target && this.#named) this.#observer?.observe(this.#target, {attributeFilter: [this.#named]});
  }

  #find(): void {
    const {target = ':root', attribute = ''} = this;
    this.#named = ATTRIBUTE.test(attribute) ? attribute : '';
    if (attribute && !this.#named) warnOnce(`attribute="${attribute}" is no name for a theme.`);
    try {
      this.#target = target === 'none' ? null : (document.querySelector<HTMLElement>(target) ?? undefined);
    } catch {
      this.#target = undefined;
      warnOnce(`target="${target}" is no selector.`);
    }
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const names: Record<Mode, string> = {
      light: msg('Light theme', {id: 'theme-light', desc: 'One of three choices: the page is light'}),
      dark: msg('Dark theme', {id: 'theme-dark', desc: 'A switch, on when the page is dark; or one of three choices'}),
      auto: msg('As on the device', {id: 'theme-auto', desc: 'One of three choices: light or dark as the system is'}),
    };
    const theme = choice('theme');
    return html`<div class="base" lang=${lang}>
      ${
        this.#hasAuto
          ? html`<div
              class="button"
              part="switch"
              role="radiogroup"
              aria-label=${msg('Theme', {id: 'theme', desc: 'Names the choices of light, dark, as on the device'})}
              @keydown=${this.#step}
            >
              ${MODES.map((mode) => this.#renderRadio(mode, (theme ?? 'auto') === mode, names[mode]))}
            </div>`
          : this.#renderSwitch(theme ? theme === 'dark' : this.#wasDark, names.dark)
      }
    </div>`;
  }

  #renderSwitch(dark: boolean, name: string): TemplateResult {
    return html`<button
      type="button"
      class="button"
      part="switch"
      role="switch"
      aria-checked=${dark}
      aria-label=${name}
      title=${name}
      @click=${() => this.#ask(dark ? 'light' : 'dark')}
    >
      ${renderMode('light', !dark)} ${renderMode('dark', dark)}
    </button>`;
  }

  #renderRadio(mode: Mode, chosen: boolean, name: string): TemplateResult {
    return renderMode(
      mode,
      chosen,
      html`<input
        type="radio"
        name="mode"
        aria-label=${name}
        title=${name}
        .checked=${chosen}
        @click=${(event: Event) => this.#ask(mode) || event.preventDefault()}
      />`,
    );
  }

  #show(theme: Theme | undefined): void {
    if (this.#target) setTheme(this.#target, theme, this.#named);
    else if (this.#target === null) setWidgetsTheme(this.getRootNode() as Document | ShadowRoot, theme);
  }

  get #isDark(): boolean {
    return isDark(this.#target ?? document.documentElement, this.#named, !!this.#system?.matches);
  }

  /** Not read anew for another language: reading makes the browser work out all styles at once. */
  get #wasDark(): boolean {
    const target = this.#target;
    const says = `${target?.getAttribute(this.#named)} ${target?.style.colorScheme} ${this.#system?.matches}`;
    if (says !== this.#said) this.#dark = this.#isDark;
    this.#said = says;
    return this.#dark;
  }

  get #hasAuto(): boolean {
    return tokens('modes', this.modes, MODES).has('auto');
  }

  /** The switch has no third state: who chooses what the page would be anyway follows again. */
  readonly #ask = (mode: Mode): boolean => {
    if (!this.dispatchEvent(new NewsThemeChangeEvent(mode))) return false;
    if (!this.#hasAuto) this.#show(undefined);
    const follows = this.#hasAuto ? mode === 'auto' : this.#isDark === (mode === 'dark');
    choose('theme', follows ? undefined : (mode as Theme));
    return true;
  };

  /** WebKit's own arrows stop at both ends; with another key they are the browser's, for Back and Forward. */
  readonly #step = (event: KeyboardEvent): void => {
    const {key, altKey, metaKey} = event;
    if (altKey || metaKey || !key.startsWith('Arrow')) return;
    event.preventDefault();
    const step = /[RD]/.test(key) ? 1 : MODES.length - 1;
    const next = (MODES.indexOf(choice('theme') ?? 'auto') + step) % MODES.length;
    if (this.#ask(MODES[next]!)) this.renderRoot.querySelectorAll('input')[next]!.focus();
  };

  /** At once, so that the page's own writes can be told from these. */
  readonly #follow = (): void => {
    this.#show(choice('theme'));
    this.requestUpdate();
  };

  /** The page has the last word on its own attribute: what it writes there counts as the reader's choice once there is one. */
  readonly #hear = (): void => {
    const said = this.#target?.getAttribute(this.#named);
    const theme = choice('theme');
    if (theme && said !== theme) {
      heed(this.#target!, this.#named);
      choose('theme', said as Theme);
    }
    this.#follow();
  };
}

const renderMode = (mode: Mode, on: boolean, input?: TemplateResult): TemplateResult =>
  html`<span class="mode ${on ? 'on' : ''}">${icon(mode, 'sign')}${input}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'theme-toggle': ThemeToggle;
  }
}
