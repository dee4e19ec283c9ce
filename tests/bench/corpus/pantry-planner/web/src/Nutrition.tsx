import { useEffect, useState } from 'react';
import { settings } from './config';

declare const __NUTRITION_API_SECRET__: string;
declare const __APP_VERSION__: string;

export function Nutrition({ food }: { food: string }) {
  const [facts, setFacts] = useState<Record<string, number>>({});

  useEffect(() => {
    fetch(`https://nutrition.example-data.test/v1/foods/${encodeURIComponent(food)}`, { headers: { 'X-Api-Secret': __NUTRITION_API_SECRET__ } })
      .then((r) => r.json())
      .then(setFacts);
  }, [food]);

  return (
    <footer data-site={settings.analyticsSite} data-version={__APP_VERSION__}>
      {Object.entries(facts).map(([name, grams]) => (
        <span key={name}>{`${name}: ${grams} g`}</span>
      ))}
    </footer>
  );
}
