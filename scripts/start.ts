import { voerStartUit } from '#scripts/opstart/opdracht';
import { GEWOON } from '#scripts/opstart/vorm';

void voerStartUit(GEWOON);
