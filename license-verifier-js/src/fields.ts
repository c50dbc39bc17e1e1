import type { Json } from "./json.js";
import { Refused } from "./refused.js";

const MOST = 2 ** 31 - 1;
const LAST_SECOND = 8.64e12;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The members of one JSON object, by type. Unknown members are ignored, so that a licence of a later year may say more;
 * a known one of the wrong type is refused. Methods that end in `OrNull` allow a missing or null member.
 */
export class Fields {
  constructor(private readonly members: ReadonlyMap<string, Json>) {}

  text(name: string): string {
    return this.required(name, this.textOrNull(name));
  }

  textOrNull(name: string): string | null {
    const value = this.members.get(name) ?? null;
    if (value !== null && typeof value !== "string") {
      throw wrong(name);
    }
    return value;
  }

  number(name: string): number {
    return this.required(name, this.numberOrNull(name));
  }

  countOrNull(name: string): number | null {
    const value = this.numberOrNull(name);
    if (value !== null && (value < 0 || value > MOST)) {
      throw wrong(name);
    }
    return value;
  }

  count(name: string): number {
    return this.required(name, this.countOrNull(name));
  }

  flag(name: string): boolean {
    const value = this.members.get(name);
    if (typeof value !== "boolean") {
      throw wrong(name);
    }
    return value;
  }

  instant(name: string): Date {
    const seconds = this.number(name);
    if (Math.abs(seconds) > LAST_SECOND) {
      throw wrong(name);
    }
    return new Date(seconds * 1000);
  }

  /** A calendar day as it is written: `2027-11-23`. */
  dayOrNull(name: string): string | null {
    const text = this.textOrNull(name);
    if (text !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(text) || isoDay(text) !== text)) {
      throw wrong(name);
    }
    return text;
  }

  idOrNull(name: string): string | null {
    const text = this.textOrNull(name);
    if (text !== null && !UUID.test(text)) {
      throw wrong(name);
    }
    return text;
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const text = this.text(name);
    return this.required(name, choices.find((choice) => choice === text) ?? null);
  }

  objectOrNull(name: string): Fields | null {
    const value = this.members.get(name) ?? null;
    if (value !== null && !(value instanceof Map)) {
      throw wrong(name);
    }
    return value === null ? null : new Fields(value);
  }

  object(name: string): Fields {
    return this.required(name, this.objectOrNull(name));
  }

  objects(name: string): Fields[] {
    return this.array(name).map((element) => {
      if (!(element instanceof Map)) {
        throw wrong(name);
      }
      return new Fields(element);
    });
  }

  texts(name: string): string[] {
    return this.array(name).map((element) => {
      if (typeof element !== "string") {
        throw wrong(name);
      }
      return element;
    });
  }

  required<T>(name: string, value: T | null): T {
    if (value === null) {
      throw wrong(name);
    }
    return value;
  }

  private numberOrNull(name: string): number | null {
    const value = this.members.get(name) ?? null;
    if (value !== null && typeof value !== "number") {
      throw wrong(name);
    }
    return value;
  }

  private array(name: string): Json[] {
    const value = this.members.get(name);
    if (!Array.isArray(value)) {
      throw wrong(name);
    }
    return value;
  }
}

function isoDay(text: string): string | null {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

function wrong(name: string): Refused {
  return Refused.unreadable(`its field '${name}' is missing or not understood by this version`);
}
