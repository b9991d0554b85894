/** Express that does nothing but answer a text of the size of a page: what pages are measured beside. `KAAL_PORT`: its port. */
import express from 'express';

const TEKST = `<!doctype html><title>Kaal</title><p>${'Niets te zien. '.repeat(1_400)}</p>`;

const app = express();
app.disable('x-powered-by').disable('etag');
app.get('/', (_req, res) => {
  res.type('html').send(TEKST);
});
app.listen(Number(process.env['KAAL_PORT']), '127.0.0.1');
