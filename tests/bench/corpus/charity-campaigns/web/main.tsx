import { createRoot } from 'react-dom/client';
import { Story, Update } from './Story';

const id = new URLSearchParams(location.search).get('campaign') ?? 'water';

createRoot(document.getElementById('root')!).render(
  <>
    <Story campaign={id} />
    <Update campaign={id} />
  </>,
);
