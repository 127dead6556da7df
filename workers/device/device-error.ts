import type { DeviceErrorKind } from '../../lib/protocol/device-messages';

/** A failure that a program is told of by name. */
export class DeviceError extends Error {
  readonly kind: DeviceErrorKind;

  constructor(kind: DeviceErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
