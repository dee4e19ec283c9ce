import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { api } from './client';

function App() {
  const [recipes, setRecipes] = useState<Array<{ id: number; title: string }>>([]);
  useEffect(() => {
    void api.recipes.shared.query().then(setRecipes);
  }, []);
  return (
    <ul>
      {recipes.map((recipe) => (
        <li key={recipe.id}>{recipe.title}</li>
      ))}
    </ul>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
