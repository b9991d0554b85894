import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ASSETS = join(__dirname, '..', '..', 'views', 'assets');
const zoek = createRequire(__filename);
/** The component packages belong to the library, so they are looked up from there. */
const zoekComponent = createRequire(zoek.resolve('@utrecht/component-library-css/dist/index.css'));

/** The components our templates use; the whole library is two and a half times as heavy. */
const COMPONENTEN = [
  'alert',
  'breadcrumb-nav',
  'button',
  'button-group',
  'checkbox',
  'data-list',
  'document',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'heading-1',
  'heading-2',
  'heading-3',
  'link',
  'number-badge',
  'pagination',
  'paragraph',
  'radio-button',
  'select',
  'skip-link',
  'status-badge',
  'table',
  'textarea',
  'textbox',
  'unordered-list',
] as const;

/** Own style sheets, in the order in which they overrule each other. */
const EIGEN = [
  'thema.css',
  'basis.css',
  'raamwerk.css',
  'onderdelen.css',
  'formulier.css',
  'zaak.css',
  'stukken.css',
  'brief.css',
  'sturing.css',
  'lijsten.css',
  'rekenhulp.css',
  'afdruk.css',
] as const;

/** Token families of other design systems that came along in the theme. */
const VREEMDE_TOKENS = /^\s*--(?:lux|ams|denhaag|todo|rhc)-(?:"[^"]*"|[^;"])*;[^\n]*\n/gm;

/** The whole style sheet as one text: tokens, components, own theme and own parts. `vervang` gives the public address of a font file. */
export function maakStijlblad(vervang: (bestand: string) => string): string {
  const tokens = lees(zoek.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')).replace(
    VREEMDE_TOKENS,
    '',
  );
  const componenten = COMPONENTEN.map((naam) => lees(zoekComponent.resolve(`@utrecht/${naam}-css/dist/index.min.css`)));
  const eigen = EIGEN.map((naam) =>
    lees(join(ASSETS, naam)).replace(/url\(([\w-]+\.woff2)\)/g, (_heel, bestand: string) => `url(${vervang(bestand)})`),
  );
  return [tokens, ...componenten, ...eigen].join('\n');
}

function lees(pad: string): string {
  return readFileSync(pad, 'utf8');
}
