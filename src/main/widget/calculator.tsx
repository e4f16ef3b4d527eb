// The element <worthwhile-calculator>: what a host page sees. It sets no cookie, stores nothing, and asks only the service
// that it is told of.
import { render } from 'preact';
import { known } from './away/file';
import { Frame, VIEWS, type View } from './frame';
import { Service } from './service';
import { styles } from './styles/styles';
import { inLanguage, type Language, type Words } from './words';
import type { Answers } from './pages';

const OWN_ADDRESS = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

class Calculator extends HTMLElement {
  static observedAttributes = ['api', 'lang', 'prefill', 'show'];

  private readonly root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    this.show();
  }

  disconnectedCallback(): void {
    render(null, this.root);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.show();
    }
  }

  private show(): void {
    const language: Language = this.lang.startsWith('cy') ? 'cy' : 'en';
    render(
      <Frame
        words={inLanguage(language)}
        service={new Service(this.address())}
        prefilled={this.prefilled(inLanguage(language))}
        show={this.first()}
        switchLanguage={() => { this.lang = language === 'en' ? 'cy' : 'en'; }}
        answered={(detail) => this.dispatchEvent(new CustomEvent('worthwhile:answered', { detail, bubbles: true, composed: true }))}
      />,
      this.root,
    );
  }

  /** Where the service is: where the host says, or where this script came from. */
  private address(): string {
    const given = this.getAttribute('api');
    const address = given === null ? new URL('/', OWN_ADDRESS).href : new URL(given, document.baseURI).href;
    return address.endsWith('/') ? address : `${address}/`;
  }

  /** Which of the two questions the host opens. */
  private first(): View {
    return VIEWS.find((view) => view === this.getAttribute('show')) ?? 'job';
  }

  /** What the host knows already, by the names of the fields; what is no answer to one of them is left aside. */
  private prefilled(words: Words): Answers {
    try {
      const given: unknown = JSON.parse(this.getAttribute('prefill') ?? '{}');
      return given !== null && typeof given === 'object' ? known({ ...given }, words) : {};
    } catch {
      return {};
    }
  }
}

if (!customElements.get('worthwhile-calculator')) {
  customElements.define('worthwhile-calculator', Calculator);
}
