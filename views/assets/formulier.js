// Small comforts on top of forms that also work without: fields that depend on another answer, and one click is one act.
(() => {
  const waardeVan = (formulier, naam) => {
    const velden = formulier.elements.namedItem(naam);
    if (!velden) return '';
    if (!('type' in velden)) return velden.value;
    return velden.type === 'checkbox' ? String(velden.checked) : velden.value;
  };

  const toonAfhankelijke = (formulier) => {
    for (const blok of formulier.querySelectorAll('[data-alleen-als]')) {
      const past = JSON.parse(blok.dataset.waarden).includes(waardeVan(formulier, blok.dataset.alleenAls));
      blok.hidden = !past;
      for (const invoer of blok.querySelectorAll('input, select, textarea')) invoer.disabled = !past;
    }
  };

  const begin = (wortel) => {
    for (const formulier of wortel.querySelectorAll('form')) {
      if (!formulier.querySelector('[data-alleen-als]')) continue;
      toonAfhankelijke(formulier);
      formulier.addEventListener('change', () => toonAfhankelijke(formulier));
    }
    wortel.querySelector('[data-focus]')?.focus();
  };

  document.addEventListener('submit', (gebeurtenis) => {
    const formulier = gebeurtenis.target;
    if (formulier.method !== 'post') return;
    if (formulier.dataset.bezig) gebeurtenis.preventDefault();
    else formulier.dataset.bezig = 'ja';
  });
  // A page that comes back from the history must be usable again.
  window.addEventListener('pageshow', () => {
    for (const formulier of document.querySelectorAll('[data-bezig]')) delete formulier.dataset.bezig;
  });
  document.addEventListener('DOMContentLoaded', () => begin(document));
})();
