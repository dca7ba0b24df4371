/** An arrow that shows that a link leads on. */
export function Arrow({ className = "" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 16"
      width="24"
      height="16"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path
        d="M1 8h20M14.5 1.5 21 8l-6.5 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      />
    </svg>
  );
}
