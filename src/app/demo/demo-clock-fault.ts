import { BadRequestException } from '@nestjs/common';

/** A move of the demo clock that cannot be: 400 with a stable code. */
export class DemoClockFault extends BadRequestException {
  constructor(code: 'FORWARD_MISSING' | 'FORWARD_ONLY' | 'FORWARD_NOT_A_DURATION') {
    super({ code });
  }
}
