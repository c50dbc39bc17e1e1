/** What is wrong with a file; ends a verification from deep inside and never leaves the package. */
export class Refused extends Error {
  private constructor(
    readonly result: "Tampered" | "UnknownKey" | "Unreadable",
    readonly what: string,
  ) {
    super(what);
  }

  static tampered(what: string): Refused {
    return new Refused("Tampered", what);
  }

  static unknownKey(kid: string): Refused {
    return new Refused("UnknownKey", kid);
  }

  static unreadable(hint: string): Refused {
    return new Refused("Unreadable", hint);
  }
}
