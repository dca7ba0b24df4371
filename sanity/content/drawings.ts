/**
 * The pictures that documents ask for, by name. A document refers to a drawing as if it were an
 * image asset; the loader uploads the drawing and puts the real asset in its place.
 */
export const drawingIds = [
  "drawing-cover-achilles-pain-when-running",
  "drawing-cover-running-cadence",
  "drawing-cover-eccentric-heel-drops",
  "drawing-cover-lateral-hip-pain",
  "drawing-cover-plantar-heel-pain",
  "drawing-cover-runners-knee",
  "drawing-cover-shin-pain",
  "drawing-cover-cycling-time-trial",
  "drawing-cover-100km",
  "drawing-cover-marathon",
  "drawing-cover-sub-4-5-half-ironman",
  "drawing-cover-beginner-half-ironman",
  "drawing-exercise-heel-drop-straight-knee",
  "drawing-exercise-heel-drop-bent-knee",
  "drawing-exercise-seated-calf-raise",
  "drawing-exercise-isometric-calf-hold",
  "drawing-exercise-single-leg-calf-raise",
  "drawing-exercise-metronome-cadence",
  "drawing-exercise-bridge",
  "drawing-exercise-plantar-fascia-stretch",
  "drawing-exercise-split-squat",
  "drawing-exercise-step-down",
  "drawing-exercise-towel-heel-raise",
  "drawing-exercise-two-foot-hops",
  "drawing-exercise-wall-squat-hold",
  "drawing-exercise-wall-toe-raise",
  "drawing-figure-where-it-hurts",
  "drawing-figure-shin-line-or-spot",
  "drawing-figure-step-length",
  "drawing-figure-heel-drop-range",
] as const;

export type DrawingId = (typeof drawingIds)[number];
