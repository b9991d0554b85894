import { voerStartUit } from '#scripts/opstart/opdracht';
import { PRODUCTIE_ACHTIG } from '#scripts/opstart/vorm';

void voerStartUit(PRODUCTIE_ACHTIG);
