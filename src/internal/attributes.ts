import type {ComplexAttributeConverter} from 'lit';
import {first} from './first.js';
import {warnOnce} from './warn.js';

/** Text without the spaces that page builders leave around it; an empty one counts as none. */
export const text: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => value?.trim() || undefined,
};

/** A boolean that page builders may write as `"false"`. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** A whole number within bounds; anything else is told once and counts as not given. */
export function whole(name: string, min: number, max: number): ComplexAttributeConverter<number | undefined> {
  return {
    fromAttribute: (value) => {
      if (!value?.trim()) return undefined;
      const number = Number(value);
      if (Number.isInteger(number) && number >= min && number <= max) return number;
      warnOnce(`${name}="${value}" is not a whole number from ${min} to ${max}.`);
      return undefined;
    },
  };
}

/** A property's number: React, Vue and others put the text of an attribute there. */
export const numberOf = (value: unknown): number => Number(value);

/** A property's word: some take one away by `undefined`, others by an empty text. */
export const wordOf = <T extends string>(word: T | '' | undefined, initial: T): T => word || initial;

/** One of a few words, the first being the initial one. */
export function oneOf<T extends string>(
  name: string,
  words: readonly [T, ...T[]],
): {
  fromAttribute(value: string | null): T;
} {
  return {
    fromAttribute: (value) => {
      const word = value?.trim().toLowerCase();
      if (!word) return words[0];
      const known = first(words, (candidate) => candidate === word);
      if (!known) warnOnce(`${name}="${word}" is unknown; it takes ${words.join(', ')}.`);
      return known ?? words[0];
    },
  };
}

/** The known words of a list separated by spaces or commas; each unknown one is told once. */
export function tokens<T extends string>(name: string, value: string | undefined, known: readonly T[]): ReadonlySet<T> {
  const found = new Set<T>();
  for (const word of value?.toLowerCase().split(/[\s,]+/) ?? []) {
    const token = first(known, (candidate) => candidate === word);
    if (token) found.add(token);
    else if (word) warnOnce(`${name}="${word}" is unknown; it takes ${known.join(', ')}.`);
  }
  return found;
}
