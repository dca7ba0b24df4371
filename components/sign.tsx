/** Shapes that differ without their colour: each says its urgency by its outline alone. */
const shapes = {
  // A heart: look after yourself.
  selfCare: "M12 20.5 4.2 12.7a5 5 0 0 1 7.1-7.1l.7.7.7-.7a5 5 0 0 1 7.1 7.1Z",
  // A person: somebody to see.
  professional:
    "M12 11.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5ZM4 21c0-4.6 3.4-7 8-7s8 2.4 8 7Z",
  // A clock: today.
  urgent: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM12 6.5V12l4 3",
  // A cross in a shield of rays: now.
  emergency: "M9 2.5h6V9h6.5v6H15v6.5H9V15H2.5V9H9Z",
  // An arrow: carry on.
  go: "M5 3.5 20 12 5 20.5Z",
  // A triangle with a stroke: slow down.
  caution: "M12 2.8 22 20.5H2ZM12 9v5.5M12 17.2v.6",
  // An eight-sided sign with a bar: stop.
  stop: "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM7.5 12h9",
} as const;

export type SignName = keyof typeof shapes;

/** A small drawing that says how urgent something is; the words beside it say it too. */
export function Sign({ name, className = "size-7" }: { name: SignName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
