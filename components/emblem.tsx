/** The site's sign: a summit in its contour lines. */
export function Emblem({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={className}>
      <circle cx="20" cy="20" r="20" className="fill-panel" />
      <g className="fill-none stroke-on-panel" strokeWidth="1.7">
        <path d="M20 4.6c7.6-.6 14.6 4.2 15.5 12.6.8 7.8-5 17.6-14.6 18C11.4 35.7 4.3 28.9 4.6 20.2 4.9 11.9 11.2 5.3 20 4.6Z" />
        <path d="M20.8 10.4c5.3-.5 8.9 3.6 9 8.3.1 5.6-4.2 11-10 10.9-5.7-.1-9.7-4.4-9.4-9.7.3-5.4 5.1-9 10.4-9.5Z" />
        <path d="M22 15.8c2.5 0 3.8 1.9 3.6 4.2-.2 2.8-2.6 4.7-5.2 4.5-2.6-.1-4.4-2.1-4.2-4.5.3-2.6 3.1-4.2 5.8-4.2Z" />
      </g>
      <circle cx="21.3" cy="19.9" r="2" className="fill-marker" />
    </svg>
  );
}
