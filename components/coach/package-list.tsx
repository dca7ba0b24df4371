import { formatPrice } from "@/lib/amounts.ts";
import type { CoachingPackage } from "@/lib/content/coach.ts";
import { CheckList } from "../check-list.tsx";

const periods = { month: "a month", week: "a week", once: "once" };

/** Ways to be coached, with what each costs and holds. */
export function PackageList({ packages }: { packages: CoachingPackage[] }) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {packages.map(({ _key, name, price, currency, per, contact, includes }) => (
        <li
          key={_key}
          className="flex flex-col gap-4 rounded-md border border-rule bg-card p-6 shadow-card"
        >
          <h3 className="text-2xl">{name}</h3>
          <p className="facts">
            <span className="font-display text-3xl font-bold tracking-tight">
              {formatPrice(price, currency)}
            </span>{" "}
            <span className="text-soft">{periods[per]}</span>
          </p>
          {contact && <p className="border-t border-rule pt-4 font-bold">{contact}</p>}
          {includes.length > 0 && <CheckList items={includes} label={`${name} includes`} />}
        </li>
      ))}
    </ul>
  );
}
