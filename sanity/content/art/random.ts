/** A number between 0 and 1, and the next, and the next: the same series for the same seed. */
export type Random = () => number;

export function seeded(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return () => {
    // mulberry32: small, fast, and even enough for pictures
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A smooth landscape: heights from 0 to 1 that change slowly from point to point. */
export function terrain(random: Random, { octaves = 3 }: { octaves?: number } = {}) {
  const size = 64;
  const lattice = Array.from({ length: size * size }, random);
  const at = (column: number, row: number) =>
    lattice[(((row % size) + size) % size) * size + (((column % size) + size) % size)] ?? 0;
  const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);
  const layer = (x: number, y: number) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - column), ease(y - row)];
    const top = at(column, row) * (1 - u) + at(column + 1, row) * u;
    const bottom = at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u;
    return top * (1 - v) + bottom * v;
  };
  return (x: number, y: number): number => {
    let [height, weight, total] = [0, 1, 0];
    for (let octave = 0; octave < octaves; octave++) {
      const scale = 2 ** octave;
      height += layer(x * scale + octave * 17, y * scale + octave * 31) * weight;
      total += weight;
      weight /= 2.6;
    }
    return height / total;
  };
}
