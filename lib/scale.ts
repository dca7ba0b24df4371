/** The marks of a scale from 0, evenly spaced, the last at or beyond the largest amount. */
export type Scale = { end: number; ticks: number[] };

const mostTicks = 6;
const roundSteps = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 25, 30, 50, 100, 200, 250, 500];

/** A scale of few round marks for amounts up to `largest`. */
export function scaleOf(largest: number): Scale {
  const step =
    roundSteps.find((round) => largest / round <= mostTicks) ?? Math.ceil(largest / mostTicks);
  const count = Math.max(1, Math.ceil(largest / step));
  return {
    end: step * count,
    ticks: Array.from({ length: count + 1 }, (_, index) => step * index),
  };
}
