import { createRequire } from 'node:module';
import { zorgVoorPakketten } from './pakketten.mjs';

zorgVoorPakketten({ metOntwikkeling: false });
const require = createRequire(import.meta.url);
require('tsx/cjs');
require('./controleer-leesmodel.ts');
