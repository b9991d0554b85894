/** Everything the workers run; the only entry of the workflow bundle. Names are permanent. */
export { betaalrunWorkflow } from '#workflows/betaalrun/betaalrun.workflow';
export { briefWorkflow } from '#workflows/brief/brief.workflow';
export { zaakWorkflow } from '#workflows/zaak/zaak.workflow';
