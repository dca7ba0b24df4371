"use client";

import { useEffect, useState } from "react";

type Answer = "asking" | "no" | "yes";

const AGAIN_AFTER_MS = 2000;

/**
 * Whether the content lake is there, asked until it is: the Studio itself would wait in silence. Without
 * an address (a hosted project) there is nothing to ask.
 */
export function useLakeAnswers(lakeUrl: string | undefined): Answer {
  const [answer, setAnswer] = useState<Answer>(lakeUrl ? "asking" : "yes");

  useEffect(() => {
    if (!lakeUrl || answer === "yes") return;
    let isCurrent = true;
    const ask = async () => {
      // Any answer will do; "no-cors" keeps a refusal from looking like silence.
      const next = await fetch(`${lakeUrl}/v1/ping`, { mode: "no-cors", cache: "no-store" }).then(
        () => "yes" as const,
        () => "no" as const,
      );
      if (isCurrent) setAnswer(next);
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_AFTER_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [lakeUrl, answer]);

  return answer;
}
